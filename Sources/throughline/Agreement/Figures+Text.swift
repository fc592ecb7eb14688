import Agreement

extension Double {
    /// A coefficient as tables print it: `.743`, `-.023`, `1.000`.
    var coefficient: String { decimals(3) }

    /// The number with so many decimals, and no zero before the point.
    func decimals(_ count: Int) -> String {
        guard isFinite else { return "-" }
        var scale = 1.0
        for _ in 0..<count { scale *= 10 }
        let whole = Int((magnitude * scale).rounded())
        let digits = String(whole).padded(count, with: "0")
        let head = digits.dropLast(count)
        let sign = self < 0 && whole > 0 ? "-" : ""
        return sign + (head.isEmpty ? "" : String(head)) + "." + String(digits.suffix(count))
    }
}

extension Double? {
    /// A coefficient as tables print it; a dash where there is none.
    var coefficient: String { self?.coefficient ?? "-" }
}

extension Interval? {
    /// The range as tables print it: `.81 to .85` drawn together; nothing where there is none.
    var short: String { map { "\($0.low.decimals(2))–\($0.high.decimals(2))" } ?? "" }
}

private extension String {
    func padded(_ width: Int, with filler: Character) -> String {
        String(repeating: filler, count: Swift.max(0, width - count)) + self
    }
}
