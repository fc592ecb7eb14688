import DocumentIO
import StudyModel

/// Collects the words of an element of speech: white space collapsed, noise and annotations left out.
struct XMLWords {
    /// How a dialect of XML writes speech.
    struct Habits {
        /// Elements whose text was not said, and why each is left out.
        var noise: [String: ParagraphAccounting.SkipReason]
        /// Elements that begin a new paragraph.
        var paragraphs: Set<String>
        /// Elements that part words though they are no paragraphs.
        var breaks: Set<String>
        /// How spaces between `w` elements are told.
        var spacing = TokenSpacing.between
    }

    /// Text that was left out.
    struct Left {
        var text: String
        var line: Int
        var reason: ParagraphAccounting.SkipReason
    }

    private(set) var paragraphs: [String] = []
    private(set) var left: [Left] = []
    /// Elements of speech inside this one, which somebody else may have said.
    private(set) var inner: [XMLElement] = []

    private let habits: Habits
    private let isInner: (XMLElement) -> Bool
    private var current = ""
    private var needsSpace = false
    /// Whether the space is due to something left out, and so not before a mark that ends a sentence.
    private var isSpaceGuessed = false
    private var isGlued = false

    /// The words inside `element`; elements for which `isInner` holds are set aside in `inner`.
    init(of element: XMLElement, habits: Habits, isInner: @escaping (XMLElement) -> Bool = { _ in false }) {
        self.habits = habits
        self.isInner = isInner
        add(contentsOf: element)
        closeParagraph()
    }
}

private extension XMLWords {
    mutating func add(contentsOf element: XMLElement) {
        let isTokens = element.holdsTokensOnly
        for content in element.contents {
            switch content {
            case .text(let text): if !isTokens { add(text) }
            case .element(let child): add(child, isToken: isTokens)
            }
        }
    }

    mutating func add(_ child: XMLElement, isToken: Bool) {
        let name = child.name.local.lowercased()
        if let reason = habits.noise[name] {
            let text = child.text.collapsed
            if !text.isEmpty { left.append(Left(text: text, line: child.line, reason: reason)) }
            isSpaceGuessed = !needsSpace || isSpaceGuessed
            needsSpace = true
        } else if isInner(child) {
            inner.append(child)
            needsSpace = true
        } else if name == "choice" {
            addChoice(child)
        } else if isToken, child.isToken {
            addToken(child, isPunctuation: name == "pc")
        } else if habits.paragraphs.contains(name) || child.isWholeUtterance {
            closeParagraph()
            add(contentsOf: child)
            closeParagraph()
        } else {
            let parts = habits.breaks.contains(name)
            if parts { needsSpace = true }
            add(contentsOf: child)
            if parts { needsSpace = true }
        }
    }

    /// Of what was written and what was meant, takes what was meant: the tagger's phrases are spelled that way.
    mutating func addChoice(_ choice: XMLElement) {
        let preferred = ["corr", "reg", "expan"]
        let chosen = choice.children.first { preferred.contains($0.name.local) } ?? choice.children.first
        if let chosen { add(contentsOf: chosen) }
    }

    mutating func addToken(_ token: XMLElement, isPunctuation: Bool) {
        let words = token.text
        guard let first = words.unicodeScalars.first else { return }
        let join = token.attribute("join") ?? "no"
        var isJoinedLeft = join == "left" || join == "both"
        var joinsRight = join == "right" || join == "both"
        switch habits.spacing {
        case .stated: break
        case .inside:
            isJoinedLeft = true
            joinsRight = true
        case .between where isPunctuation:
            let opens = first.opensBracket
            joinsRight = joinsRight || opens
            isJoinedLeft = isJoinedLeft || !(opens || first.isDash)
        case .between: break
        }
        if !isJoinedLeft, !isGlued { needsSpace = true }
        if isJoinedLeft, habits.spacing != .inside { needsSpace = false }
        add(words)
        isGlued = joinsRight
    }

    /// Adds text, each run of white space as one space.
    mutating func add(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                needsSpace = true
                isSpaceGuessed = false
            } else {
                let isMark = isSpaceGuessed && scalar.closesSentence
                if needsSpace, !isMark, !current.isEmpty { current.append(" ") }
                needsSpace = false
                isSpaceGuessed = false
                current.unicodeScalars.append(scalar)
            }
        }
        if !text.isEmpty { isGlued = false }
    }

    mutating func closeParagraph() {
        if !current.isEmpty { paragraphs.append(current) }
        current = ""
        needsSpace = false
        isSpaceGuessed = false
        isGlued = false
    }
}
