extension LearnedModel {
    /// What it was adjusted to, in a clause; nil for a model as it was learned.
    public var adjustedTo: String? { adjustment?.note }

    /// The model without what decisions made of it.
    public var asLearned: LearnedModel {
        var model = self
        model.adjustment = nil
        return model
    }
}
