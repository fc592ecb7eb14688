public import StudyModel

/// What a person decides about a run.
public struct RunSettings: Hashable, Sendable {
    /// Files and folders to read, as given.
    public var inputs: [String]
    /// Path of the codebook file.
    public var codebook: String
    /// What was learned from coded interviews.
    public var model = ModelChoice.shipped
    /// Whether somebody named the codebook; where nobody did, a study file in `output` keeps its own.
    public var namesCodebook = true
    /// Whether somebody named the model; where nobody did, a study file in `output` keeps its own.
    public var namesModel = true
    /// The folder to write to.
    public var output: String
    /// Path of the participants file; nil uses those that lie in the input folders.
    public var participants: String?
    /// Path of a mapping file for XML of somebody's own making; nil where there is none.
    public var xmlMap: String?
    /// Files read side by side, at least 1. Never changes what is written.
    public var jobs = 1
    /// Labels of speakers who are interviewers, whatever a transcript suggests.
    public var interviewers: [String] = []
    /// When the draft is made, ISO 8601; nil prints none.
    public var date: String?
    /// The title of the plan; nil makes one.
    public var title: String?
    /// What the work is about, inside a sentence.
    public var subject: String?

    /// The number or name of the draft ("draft 2"); nil counts on from the last of `against`.
    public var version: String?
    /// Path of the list of partners; nil uses the one that lies in the input folders.
    public var partners: String?
    /// Path of the list of partners' responses; nil where there is none.
    public var responses: String?
    /// Earlier drafts as data (`od-plan.json`, or folders that hold it), the one to compare with last.
    public var against: [String] = []
    /// Path of the list of what was withdrawn; nil where nothing was.
    public var withdrawn: String?
    /// Disclosure records of packs that partners hold already.
    public var earlier: [String] = []
    /// Path of the Word file that lends its style; nil writes in ours.
    public var template: String?
    /// Path of the texts that the study words by itself, a file or a folder; nil where there are none.
    public var texts: String?
    /// When it is done, for the log of the study file; no other output tells of it.
    public var time = Timestamp(milliseconds: 0)
    /// Whether the study file keeps what is drafted or shared from it, for later drafts to be held against.
    public var keeps = false
    /// The files to write, in the order they are put in place.
    public var outputs = OutputName.allCases

    /// A run over `inputs` by the codebook file at `codebook`, written to the folder `output`.
    public init(inputs: [String], codebook: String, output: String) {
        self.inputs = inputs
        self.codebook = codebook
        self.output = output
    }
}
