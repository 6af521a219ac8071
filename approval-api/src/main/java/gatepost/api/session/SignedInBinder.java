package gatepost.api.session;

import gatepost.core.school.session.SignedIn;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives the session's own controller the session. */
@Singleton
class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {

    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
        var signedIn = request.getUserPrincipal(SessionAuthentication.class).map(SessionAuthentication::signedIn);
        return signedIn.isPresent() ? () -> signedIn : BindingResult.unsatisfied();
    }
}
