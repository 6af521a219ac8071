package gatepost.api.session;

import gatepost.core.school.session.SignedIn;
import gatepost.core.shared.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a controller the person who calls, in the role they act in. */
@Singleton
class ActorBinder implements TypedRequestArgumentBinder<Actor.Person> {

    @Override
    public Argument<Actor.Person> argumentType() {
        return Argument.of(Actor.Person.class);
    }

    @Override
    public BindingResult<Actor.Person> bind(ArgumentConversionContext<Actor.Person> context, HttpRequest<?> request) {
        var actor = request.getUserPrincipal(SessionAuthentication.class).map(SessionAuthentication::signedIn).map(SignedIn::actor);
        return actor.isPresent() ? () -> actor : BindingResult.unsatisfied();
    }
}
