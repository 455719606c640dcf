package nl.herontwerp.register.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.register.RuleRefused;
import nl.herontwerp.register.ValueLimits;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks who may change what, and changes it. */
@Service
@Transactional(rollbackFor = RuleRefused.class)
class RuleChangeService implements RuleChanges {

    private final RuleStore store;
    private final FolderProblems problems;
    private final Clock clock;

    RuleChangeService(RuleStore store, FolderProblems problems, Clock clock) {
        this.store = store;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public List<RuleChange> all() {
        return store.all();
    }

    @Override
    public List<RuleChange> waiting() {
        return store.in(State.PROPOSED);
    }

    @Override
    public boolean mayAdd(AppUser user) {
        return user.is(Role.ADMIN);
    }

    @Override
    public boolean mayPropose(AppUser user) {
        return user.is(Role.HR);
    }

    @Override
    public RuleChange add(AppUser administrator, AddedValue value) throws RuleRefused {
        require(mayAdd(administrator));
        requireRight(value);
        store.advance();
        free(value, administrator.displayName());
        return store.insert(value, State.IN_FORCE, administrator, null);
    }

    @Override
    public RuleChange propose(AppUser hr, AddedValue value) throws RuleRefused {
        require(mayPropose(hr));
        requireRight(value);
        return store.insert(value, State.PROPOSED, hr, null);
    }

    @Override
    public RuleChange accept(AppUser administrator, UUID id) throws RuleRefused {
        require(mayAdd(administrator));
        store.advance();
        var change = in(id, State.PROPOSED);
        free(change.added(), administrator.displayName());
        return store.move(change, State.IN_FORCE, administrator.displayName(), null);
    }

    @Override
    public RuleChange refuse(AppUser administrator, UUID id, String reason) throws RuleRefused {
        require(mayAdd(administrator));
        if (reason.isBlank() || reason.length() > ValueLimits.LONGEST_NOTE) {
            throw new RuleRefused(Phrase.of("register.refused.reason", ValueLimits.LONGEST_NOTE));
        }
        store.advance();
        return store.move(in(id, State.PROPOSED), State.REFUSED, administrator.displayName(), reason.strip());
    }

    @Override
    public RuleChange takeBack(AppUser user, UUID id) throws RuleRefused {
        store.advance();
        var change = find(id);
        if (change.state() == State.PROPOSED) {
            require(Objects.equals(change.byId(), user.id()));
            return store.move(change, State.WITHDRAWN, user.displayName(), null);
        }
        require(mayAdd(user));
        return store.move(in(id, State.IN_FORCE), State.TAKEN_BACK, user.displayName(), null);
    }

    @Override
    public RuleChange restore(AppUser administrator, UUID id) throws RuleRefused {
        require(mayAdd(administrator));
        store.advance();
        var change = in(id, State.TAKEN_BACK);
        free(change.added(), administrator.displayName());
        return store.move(change, State.IN_FORCE, administrator.displayName(), null);
    }

    @Override
    public List<Phrase> folderProblems() {
        return problems.now();
    }

    /** An added value from the same date gives way. */
    private void free(AddedValue value, String by) {
        store.inForce(value.parameter(), value.value().from())
                .ifPresent(old -> store.move(old, State.TAKEN_BACK, by, null));
    }

    private void requireRight(AddedValue added) throws RuleRefused {
        var parameter = ParameterRegister.standard()
                .find(added.parameter())
                .orElseThrow(() -> new RuleRefused(Phrase.of("register.refused.noSuch", added.parameter())));
        var value = added.value();
        var entry = new ValueLimits.Entry(
                value.from(),
                value.until(),
                value.value(),
                value.source().law(),
                text(value.source().article()),
                text(value.source().publication()),
                value.checked(),
                value.status(),
                text(value.note()));
        var wrong = ValueLimits.problems(parameter, entry, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw new RuleRefused(wrong.values().iterator().next());
        }
    }

    private RuleChange in(UUID id, State state) throws RuleRefused {
        var change = find(id);
        if (change.state() != state) {
            throw new RuleRefused(
                    Phrase.of("register.refused.changed", Phrase.ofEnum("register.state", change.state())));
        }
        return change;
    }

    private RuleChange find(UUID id) throws RuleRefused {
        return store.find(id).orElseThrow(() -> new RuleRefused(Phrase.of("register.refused.gone")));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("change the register of wage rules");
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
