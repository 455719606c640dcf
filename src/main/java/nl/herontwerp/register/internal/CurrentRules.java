package nl.herontwerp.register.internal;

import java.util.List;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the register in memory for as long as its revision in the database is the same. */
@Service
class CurrentRules implements RulesInForce {

    private final RuleStore store;
    private volatile @Nullable Kept kept;

    CurrentRules(RuleStore store) {
        this.store = store;
    }

    private record Kept(long revision, ParameterRegister register, List<AddedValue> added) {}

    @Override
    public ParameterRegister register() {
        return now().register();
    }

    @Override
    public List<AddedValue> added() {
        return now().added();
    }

    private Kept now() {
        var revision = store.revision();
        var known = kept;
        if (known != null && known.revision() == revision) {
            return known;
        }
        var standard = ParameterRegister.standard();
        // a parameter of an earlier version of the program that this one has no use for is left out
        var added = store.in(RuleChange.State.IN_FORCE).stream()
                .map(RuleChange::added)
                .filter(value -> standard.find(value.parameter()).isPresent())
                .toList();
        var fresh = new Kept(revision, standard.with(added), added);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept = fresh;
        }
        return fresh;
    }
}
