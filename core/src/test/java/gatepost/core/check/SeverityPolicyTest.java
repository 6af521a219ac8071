package gatepost.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.school.Role;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityPolicyTest {

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void whatACodeUsuallyDoesMayAlwaysBeChosen(FindingCode code) {
        assertThat(SeverityPolicy.allowed(code)).contains(code.defaultSeverity());
    }

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, names = {"PUPIL_FULL_NAME", "NOT_LOCATABLE"})
    void aPupilsFullNameAlwaysBlocks(FindingCode code) {
        assertThat(SeverityPolicy.allowed(code)).containsExactly(Severity.BLOCK);
    }

    @ParameterizedTest
    @EnumSource(value = FindingCode.class, names = {"TONE", "COPYRIGHT"})
    void mattersOfTasteNeverBlock(FindingCode code) {
        assertThat(SeverityPolicy.allowed(code)).doesNotContain(Severity.BLOCK);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"HEADTEACHER", "DEPUTY", "SLT"})
    void onlyThoseWhoLeadTheSchoolSetIt(Role role) {
        assertThatThrownBy(() -> SeverityPolicy.requireLeader(role)).isInstanceOf(NotAllowedException.class);
    }
}
