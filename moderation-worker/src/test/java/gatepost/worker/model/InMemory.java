package gatepost.worker.model;

import gatepost.core.audit.Audit;
import gatepost.core.check.WordsCheck;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.files.FileStore;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts memory in the place of the database under the real use cases: repositories answer from {@link Rows}, a transaction is a call, jobs are
 * kept by the {@link World}. Nothing is rolled back, so a process may die only where no transaction is open: around the calls to a network.
 */
@Factory
@Requires(property = World.PROPERTY)
final class InMemory {

    private final Map<Method, Method> played = new ConcurrentHashMap<>();

    @Singleton
    BeanCreatedEventListener<GenericRepository<?, ?>> repositories() {
        return event -> {
            var bean = event.getBean();
            var type = Arrays.stream(bean.getClass().getInterfaces()).filter(GenericRepository.class::isAssignableFrom).findFirst().orElseThrow();
            return instead(type, (proxy, method, arguments) -> answer(type, proxy, method, arguments));
        };
    }

    @Singleton
    BeanCreatedEventListener<TransactionOperations<?>> transactions() {
        return event -> instead(TransactionOperations.class, (_, method, arguments) ->
                ((TransactionCallback<?, ?>) arguments[arguments.length - 1]).call(null));
    }

    @Singleton
    BeanCreatedEventListener<Jobs> jobs() {
        return event -> World.JOBS;
    }

    @Singleton
    BeanCreatedEventListener<Audit> audit() {
        return event -> (actor, action, thing, thingId, detail) -> { };
    }

    @Singleton
    BeanCreatedEventListener<Changes> changes() {
        return event -> (school, kind, thing) -> { };
    }

    @Singleton
    BeanCreatedEventListener<WordsCheck> words() {
        return event -> instead(WordsCheck.class, (_, method, _) -> method.getName().equals("version") ? "none" : List.of());
    }

    @Singleton
    BeanCreatedEventListener<FileStore> files() {
        return event -> instead(FileStore.class, (_, _, _) -> new ByteArrayInputStream(World.PICTURE));
    }

    private Object answer(Class<?> type, Object proxy, Method method, Object[] arguments) throws Throwable {
        var repository = World.current().rows().repositories.get(type.getSimpleName());
        if (repository == null) {
            throw new AssertionError("No rows play " + type.getSimpleName());
        }
        var playing = played.computeIfAbsent(method, asked -> Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(it -> it.getName().equals(asked.getName()) && it.getParameterCount() == asked.getParameterCount()).findFirst().orElse(asked));
        if (playing != method) {
            try {
                return playing.invoke(repository, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        throw new AssertionError("Nobody plays " + type.getSimpleName() + "." + method.getName());
    }

    @SuppressWarnings("unchecked")
    private static <T> T instead(Class<?> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
