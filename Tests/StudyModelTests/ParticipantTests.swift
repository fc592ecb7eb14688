import StudyModel
import Testing

@Suite struct ParticipantTests {
    @Test func `what is stated later replaces what was stated before, and nothing replaces nothing`() {
        let heading = Participant.Attributes(name: "Sheila", organisation: "Carers", role: "Manager")
        let list = Participant.Attributes(organisation: "Carers Together", sector: "Voluntary")
        #expect(
            heading.overridden(by: list)
                == Participant.Attributes(
                    name: "Sheila", organisation: "Carers Together", role: "Manager", sector: "Voluntary"))
    }
}
