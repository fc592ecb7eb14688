/// Words that say nothing by themselves: a wording made of them alone is not worth repeating to a reader.
enum FunctionWords {
    private static let all: Set<Substring> = [
        "a", "an", "the", "it", "its", "it's", "each", "other", "one", "another", "this", "that", "that's",
        "these",
        "those", "they", "they're", "them", "their", "we", "we're", "us", "our", "you", "your", "he", "she",
        "his",
        "her", "who", "what", "is", "isn't", "are", "aren't", "was", "were", "be", "been", "being", "have",
        "has",
        "had", "do", "does", "don't", "doesn't", "did", "not", "no", "yes", "to", "of", "in", "on", "at",
        "for",
        "with", "by", "from", "up", "out", "into", "over", "and", "or", "but", "so", "if", "as", "than",
        "then",
        "means", "mean", "meant", "thing", "things", "same", "get", "gets", "got", "go", "goes", "going",
        "can",
        "can't", "all", "any", "some", "there", "here", "how", "when", "where", "why", "about", "said", "say",
        "like", "call", "called", "see", "know", "think", "look", "need", "want", "make", "take", "come",
        "could",
        "would", "should", "will", "many", "much", "people", "half", "once", "pay", "pays", "put", "lot",
        "bit", "three",
        "two", "four", "five", "six", "person", "lady", "man", "different",
    ]

    /// The words of `wording`, in lower case, that say more, in their order.
    static func telling(in wording: String) -> [Substring] {
        wording.split(separator: " ").filter { !all.contains($0) }
    }
}
