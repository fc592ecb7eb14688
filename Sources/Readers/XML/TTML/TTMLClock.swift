import DocumentIO

/// Reads time expressions of Timed Text: clock times (`00:01:02.5`, `00:01:02:12` with frames) and offsets (`62.5s`,
/// `1h`, `1550f`, `9000t`).
struct TTMLClock {
    /// Frames in a second; 30 unless the document says (TTML2, section 7.2.6).
    private var framesPerSecond = 30.0
    private var subframesPerFrame = 1.0
    private var ticksPerSecond = 1.0

    /// The clock of the document under `root`, by its parameters.
    init(_ root: XMLElement) {
        let rate = Self.positive(root.attribute("frameRate"))
        if let rate { framesPerSecond = rate }
        if let factors = root.attribute("frameRateMultiplier")?.split(whereSeparator: {
            $0 == " " || $0 == ":"
        }),
            factors.count == 2, let up = Double(factors[0]), let down = Double(factors[1]), up > 0, down > 0
        {
            framesPerSecond *= up / down
        }
        subframesPerFrame = Self.positive(root.attribute("subFrameRate")) ?? 1
        ticksPerSecond =
            Self.positive(root.attribute("tickRate"))
            ?? (rate == nil ? 1 : framesPerSecond * subframesPerFrame)
    }

    /// The seconds `text` tells; nil for anything else.
    func seconds(_ text: String?) -> Double? {
        guard let text = text?.collapsed.lowercased(), !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 4 { return framed(parts) }
        if parts.count > 1 { return XMLTime.seconds(text) }
        let number = XMLTime.seconds(String(text.dropLast()))
        return switch text.last {
        case "h": number.map { $0 * 3600 }
        case "m": number.map { $0 * 60 }
        case "f": number.map { $0 / framesPerSecond }
        case "t": number.map { $0 / ticksPerSecond }
        default: XMLTime.seconds(text)
        }
    }
}

private extension TTMLClock {
    /// Hours, minutes, seconds and frames, which may have subframes behind a point.
    func framed(_ parts: [Substring]) -> Double? {
        guard let seconds = XMLTime.seconds(parts[0...2].joined(separator: ":")) else { return nil }
        let frames = parts[3].split(separator: ".")
        guard let whole = frames.first.flatMap({ XMLTime.seconds(String($0)) }) else { return nil }
        let sub = frames.count > 1 ? XMLTime.seconds(String(frames[1])) ?? 0 : 0
        return seconds + (whole + sub / subframesPerFrame) / framesPerSecond
    }

    static func positive(_ text: String?) -> Double? {
        text.flatMap { Double($0) }.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    }
}
