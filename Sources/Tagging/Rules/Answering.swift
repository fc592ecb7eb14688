/// Whose answer each turn belongs to: it goes on after an interviewer who only shows that they listen, and after another
/// interviewee who does.
struct Answering {
    /// How a turn stands to the one before it.
    struct Step {
        /// Whether somebody else answers.
        let isOther: Bool
        /// Whether the answer before goes on.
        let goesOn: Bool
    }

    /// Who answers.
    private var speaker: Int?
    /// Whether anybody has answered since the interviewer asked.
    private var isBegun = false
    /// Whether somebody else has shown since then that they listen.
    private var isResumed = false
    /// Whether the interviewer's last turn asked nothing.
    private(set) var isHeard = false

    /// Takes in a turn of the interviewer, which asks something unless `isHeard`.
    mutating func hear(_ isHeard: Bool) {
        self.isHeard = isHeard
        if !isHeard {
            isBegun = false
            isResumed = false
        }
    }

    /// Takes in a turn of an interviewee, and whether it says more than that they listen.
    mutating func take(_ speaker: Int, saysMore: Bool) -> Step {
        let isOther = self.speaker != speaker
        if isBegun, isOther, !saysMore {
            isResumed = true
            return Step(isOther: false, goesOn: true)
        }
        defer {
            self.speaker = speaker
            isBegun = true
            isResumed = false
        }
        return Step(isOther: isOther, goesOn: isHeard || isResumed && !isOther)
    }
}
