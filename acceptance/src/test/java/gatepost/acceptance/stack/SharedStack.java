package gatepost.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** One running stack for all tests that ask for it; what it said is shown when one of them fails. */
public final class SharedStack implements ParameterResolver, TestWatcher {

    private static final Namespace OURS = Namespace.create(SharedStack.class);
    private static final int LINES = 60;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StackUnderTest.class;
    }

    @Override
    public StackUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(StackUnderTest.class, _ -> started(), StackUnderTest.class);
    }

    private static StackUnderTest started() {
        try {
            return StackUnderTest.start();
        } catch (Exception e) {
            throw new IllegalStateException("The stack under test did not start", e);
        }
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        var stack = context.getRoot().getStore(OURS).get(StackUnderTest.class, StackUnderTest.class);
        if (stack != null) {
            System.err.println("The end of what the stack said:");
            said(stack).lines().toList().reversed().stream().limit(LINES).toList().reversed().forEach(System.err::println);
        }
    }

    private static String said(StackUnderTest stack) {
        try {
            return stack.lastWords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
