import DocumentIO

/// The styles of an OpenDocument text, as far as they tell who speaks.
struct ODTStyles: Sendable {
    /// How text looks; nil where a style says nothing of it.
    struct Look: Sendable {
        var isBold: Bool?
        var isItalic: Bool?
        var isColoured: Bool?
        var isHidden: Bool?

        /// This look, with what it does not say taken from `other`.
        func filled(by other: Look) -> Look {
            Look(
                isBold: isBold ?? other.isBold, isItalic: isItalic ?? other.isItalic,
                isColoured: isColoured ?? other.isColoured, isHidden: isHidden ?? other.isHidden)
        }
    }

    private struct Style {
        var parent: String?
        /// Whether a program made it up for formatting by hand.
        var isAutomatic: Bool
        var look = Look()
    }

    private var styles: [String: Style] = [:]
    /// Styles follow their parents no further than this: a ring of parents would never end.
    private static let mostParents = 16

    /// Takes in the styles of `tape`, whose names are `names`. Styles outside `styles.xml` are automatic where their
    /// element's parent says so.
    mutating func add(_ tape: XMLTape, _ names: [ODTName]) {
        var open: String?
        var depth = 0
        var automaticDepth: Int?
        for event in tape.events {
            switch event.kind {
            case .text: break
            case .end:
                depth -= 1
                if automaticDepth == depth { automaticDepth = nil }
            case .start:
                if tape.names[Int(event.name)].local == "automatic-styles" { automaticDepth = depth }
                depth += 1
                switch names[Int(event.name)] {
                case .style:
                    guard let name = Self.key(tape, event) else { continue }
                    open = name
                    styles[name] = Style(
                        parent: Self.parent(tape, event), isAutomatic: automaticDepth != nil)
                case .textProperties:
                    if let name = open { styles[name]?.look = Self.look(tape, event) }
                default: break
                }
            }
        }
    }

    /// How text of the style called `name` (of the family `paragraph` or `text`) looks.
    func look(_ name: String?, family: String) -> Look {
        var look = Look()
        var key = name.map { "\(family) \($0)" }
        for _ in 0..<Self.mostParents {
            guard let style = key.flatMap({ styles[$0] }) else { break }
            look = look.filled(by: style.look)
            key = style.parent
        }
        return look
    }

    /// The name a person gave the paragraph style called `name`, or its parent; nil for the default.
    func shownName(_ name: String?) -> String? {
        var key = name.map { "paragraph \($0)" }
        for _ in 0..<Self.mostParents {
            guard let style = key.flatMap({ styles[$0] }), style.isAutomatic else { break }
            key = style.parent
        }
        guard let shown = key?.dropFirst("paragraph ".count).replacing("_20_", with: " "),
            !["Standard", "Text body", "Default Paragraph Style", ""].contains(shown)
        else { return nil }
        return String(shown)
    }
}

private extension ODTStyles {
    static func key(_ tape: XMLTape, _ event: XMLTape.Event) -> String? {
        guard let name = tape.attribute(named: "name", of: event),
            let family = tape.attribute(named: "family", of: event)
        else { return nil }
        return "\(family) \(name)"
    }

    static func parent(_ tape: XMLTape, _ event: XMLTape.Event) -> String? {
        guard let parent = tape.attribute(named: "parent-style-name", of: event),
            let family = tape.attribute(named: "family", of: event)
        else { return nil }
        return "\(family) \(parent)"
    }

    static func look(_ tape: XMLTape, _ event: XMLTape.Event) -> Look {
        var look = Look()
        for (name, value) in tape.attributes(of: event) {
            switch name.local {
            case "font-weight": look.isBold = value == "bold" || (Int(value) ?? 0) >= 600
            case "font-style": look.isItalic = value != "normal"
            case "color": look.isColoured = value != "#000000"
            case "use-window-font-color": if value == "true" { look.isColoured = false }
            case "display": look.isHidden = value == "none"
            default: break
            }
        }
        return look
    }
}
