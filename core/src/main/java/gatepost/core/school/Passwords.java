package gatepost.core.school;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hashes passwords with Argon2id and compares them. */
@Singleton
public class Passwords {

    private static final int LANES = 1;
    private static final int BYTES = 32;

    private final Argon2Function argon2;
    private final String nobodys;

    Passwords(PasswordSettings settings) {
        this.argon2 = Argon2Function.getInstance(settings.memoryKib(), settings.iterations(), LANES, BYTES, Argon2.ID);
        this.nobodys = hash("nobody has this password");
    }

    /** The hash to keep, salt and cost included. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt().with(argon2).getResult();
    }

    /** Whether a password is this person's; where there is no such person it takes as long to say no. */
    public boolean matches(String password, Optional<Person> person) {
        var hash = person.map(Person::passwordHash).orElse(nobodys);
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)) && person.isPresent();
    }
}
