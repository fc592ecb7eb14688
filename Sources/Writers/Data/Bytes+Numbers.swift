extension [UInt8] {
    /// Appends a number in decimal digits.
    mutating func appendDecimal(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let magnitude = number.magnitude
        var divisor: UInt = 1
        while magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / divisor % 10))
            divisor /= 10
        }
    }

    /// Appends a share of 0…1 with at most two decimals and no zeros at the end; what is no number or lies
    /// outside counts as the nearer bound.
    mutating func appendShare(_ share: Double) {
        let hundredths = share > 0 ? Int(Swift.min(share, 1) * 100 + 0.5) : 0
        appendDecimal(hundredths / 100)
        let rest = hundredths % 100
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
}
