/// What the interviewer's question that is being answered asks for.
struct AskedQuestion {
    /// The kind of answer, as an index in the prompts of the reading; nil where it asks for nothing.
    var prompt: Int?
    /// What answers are marked with: that they say what should be done first, or what is not being said.
    var marks: FlagSet = []
    /// That it asks for offers, as an index in those questions of the reading; nil where it asks for none, or some were made.
    var offer: Int?
    /// The sides it names; nil where it names none.
    var sides: SideQuestion?
}
