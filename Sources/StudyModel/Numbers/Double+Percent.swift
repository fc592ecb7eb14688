extension Double {
    /// A share in whole per cent: `0.634` is `63 %`.
    package var percent: String { "\(Int((self * 100).rounded())) %" }
}
