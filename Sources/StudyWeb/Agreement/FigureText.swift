import StudyModel

/// Figures as pages write them.
enum FigureText {
    /// Two digits after the point, a minus as it is written: `.82`, `1.00`, `−.10`; a dash for none.
    static func coefficient(_ value: Double?) -> String {
        guard let value else { return "–" }
        let hundredths = Int((value.magnitude * 100).rounded())
        let digits = hundredths % 100
        let tail = "." + (digits < 10 ? "0" : "") + String(digits)
        let sign = value < 0 && hundredths > 0 ? "−" : ""
        return sign + (hundredths >= 100 ? String(hundredths / 100) : "") + tail
    }

    /// A share in whole per cent; a dash for none.
    static func percent(_ share: Double?) -> String {
        share?.percent ?? "–"
    }
}
