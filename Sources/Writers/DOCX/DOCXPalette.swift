/// The colours of a Word file that are not charts', as RRGGBB: one that stands out, and light ones of the same hue.
struct DOCXPalette: Hashable, Sendable {
    /// On white: headings, rules, headings of tables.
    let accent: String
    /// Behind the headings of tables.
    let head: String
    /// Behind boxes.
    let paper: String
    /// Beside quotes.
    let bar: String
    /// Links.
    let link: String

    /// Ours.
    static let ours = DOCXPalette(
        accent: "0F4C5C", head: "E9F0F2", paper: "F1F5F7", bar: "7FA7B1", link: "0B5C70")

    private init(accent: String, head: String, paper: String, bar: String, link: String) {
        (self.accent, self.head, self.paper, self.bar, self.link) = (accent, head, paper, bar, link)
    }

    /// The colours of a house; a colour too light to be read gives way to ours, which are used where there is none.
    init(accent: String?) {
        guard let accent, let value = Int(accent, radix: 16), accent.count == 6, Self.isReadable(value) else {
            self = .ours
            return
        }
        self.init(
            accent: accent.uppercased(), head: Self.mixed(value, 12), paper: Self.mixed(value, 7),
            bar: Self.mixed(value, 55), link: accent.uppercased())
    }

    /// `style` in these colours.
    func applied(to style: String) -> String {
        let ours = Self.ours
        guard self != ours else { return style }
        return [
            (ours.accent, accent), (ours.head, head), (ours.paper, paper), (ours.bar, bar), (ours.link, link),
        ]
        .reduce(style) { $0.replacing($1.0, with: $1.1) }
    }

    /// A colour like `bar` to every eye, and not the same: Word draws one bar along quotes of the same border.
    var otherBar: String {
        let value = Int(bar, radix: 16) ?? 0
        return Self.text(value ^ 1)
    }
}

private extension DOCXPalette {
    /// Whether text of that colour stands out from white by 4.5 to 1, as WCAG 2.2 reckons, with a gamma of 2.
    static func isReadable(_ colour: Int) -> Bool {
        let parts = [colour >> 16 & 255, colour >> 8 & 255, colour & 255].map { Double($0) / 255 }
        return 0.2126 * parts[0] * parts[0] + 0.7152 * parts[1] * parts[1] + 0.0722 * parts[2] * parts[2]
            < 0.18
    }

    /// So many hundredths of the colour on white.
    static func mixed(_ colour: Int, _ share: Int) -> String {
        let parts = [colour >> 16 & 255, colour >> 8 & 255, colour & 255]
        let light = parts.map { 255 - (255 - $0) * share / 100 }
        return text(light[0] << 16 | light[1] << 8 | light[2])
    }

    static func text(_ colour: Int) -> String {
        let digits = String(colour, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}
