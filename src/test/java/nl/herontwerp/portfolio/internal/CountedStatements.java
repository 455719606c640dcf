package nl.herontwerp.portfolio.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that are sent to the database. */
class CountedStatements implements BeanPostProcessor {

    private static final AtomicInteger COUNT = new AtomicInteger();

    int during(Callable<?> work) throws Exception {
        var before = COUNT.get();
        work.call();
        return COUNT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private static <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals("prepareStatement")) {
                        COUNT.incrementAndGet();
                    }
                    try {
                        var answer = method.invoke(real, given);
                        return answer instanceof Connection connection ? counted(Connection.class, connection) : answer;
                    } catch (InvocationTargetException thrown) {
                        throw Objects.requireNonNull(thrown.getCause());
                    }
                }));
    }
}
