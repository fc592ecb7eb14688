import ArgumentParser
import StudyModel

extension Day: ExpressibleByArgument {
    /// The day `argument` names; nil where it names none.
    package init?(argument: String) { self.init(argument) }
}
