package gatepost.api.account;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.account.AccountHealth;
import gatepost.core.account.AccountHealths;
import gatepost.core.account.LengthRule;
import gatepost.core.account.Network;
import gatepost.core.account.NetworkLimits;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The school's accounts on networks, with what each network takes. */
@Controller("/api/accounts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "accounts")
@AnswersProblems
class AccountController {

    private final SocialAccounts accounts;
    private final AccountHealths healths;

    AccountController(SocialAccounts accounts, AccountHealths healths) {
        this.accounts = accounts;
        this.healths = healths;
    }

    /** What a network takes in one post, and how it counts the text. */
    @Serdeable
    record Limits(int textMax, LengthRule rule, int picturesMax, int altTextMax, int partsMax) {
    }

    /** An account that can be chosen as a target; {@code needs} says what a person has to do before it can be used. */
    @Serdeable
    record AccountView(UUID id, Network network, String name, String handle, Limits limits, @Nullable String needs) {
    }

    /** All accounts of the school. */
    @Get
    List<AccountView> listAccounts(Actor.Person actor) {
        var ill = healths.ofSchool(actor.schoolId()).stream().filter(health -> !health.well())
                .collect(Collectors.toMap(AccountHealth::accountId, AccountHealth::sentence));
        return accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(actor.schoolId()).stream()
                .map(account -> view(account, ill.get(account.id()))).toList();
    }

    private static AccountView view(SocialAccount account, @Nullable String needs) {
        var limits = NetworkLimits.of(account.network());
        return new AccountView(account.id(), account.network(), account.name(), account.handle(),
                new Limits(limits.maxLength(), limits.rule(), limits.maxPictures(), limits.maxAltText(), limits.maxParts()), needs);
    }
}
