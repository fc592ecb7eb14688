/// A sheet of paper with its margins, in twentieths of a point.
struct DOCXPaper: Hashable, Sendable {
    var width = 11906
    var height = 16838
    var top = 1418
    var right = 1247
    var bottom = 1304
    var left = 1247
    var header = 652
    var footer = 567
    var gutter = 0

    /// Between the margins; never so narrow that nothing can be set.
    var textWidth: Int { max(2_000, width - left - right - gutter) }

    /// The same upright or on its side, whichever it is not; the margins stay.
    var turned: DOCXPaper {
        var paper = self
        (paper.width, paper.height) = (height, width)
        return paper
    }
}
