import CLibXLSXWriter

extension CellStyle {
    private static let ink: UInt32 = 0x1F2A37
    private static let faint: UInt32 = 0x5B6470
    private static let lines: UInt32 = 0xD5DAE0
    private static let headingFill: UInt32 = 0x1F4E5F
    private static let linkInk: UInt32 = 0x0B5394

    /// Gives `format` this look.
    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        unsafe format_set_font_name(format, "Calibri")
        unsafe format_set_font_size(format, role == .title ? 14 : 10)
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if isCentred { unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        if role != .title { unsafe format_set_text_wrap(format) }
        if isRuled {
            unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            unsafe format_set_border_color(format, Self.lines)
        }
        unsafe applyInk(to: format)
        // Excel's own numbers of formats: "@", "#,##0" and "0%".
        switch figures {
        case .any: break
        case .text: unsafe format_set_num_format_index(format, 49)
        case .whole: unsafe format_set_num_format_index(format, 3)
        case .percent: unsafe format_set_num_format_index(format, 9)
        }
    }

    private func applyInk(to format: UnsafeMutablePointer<lxw_format>) {
        var ink = Self.ink
        var fill = self.fill
        switch role {
        case .body: break
        case .strong, .title: unsafe format_set_bold(format)
        case .heading, .turnedHeading:
            unsafe format_set_bold(format)
            ink = 0xFFFFFF
            fill = fill ?? Self.headingFill
        case .note:
            unsafe format_set_italic(format)
            ink = Self.faint
        case .link: ink = Self.linkInk
        }
        if role == .turnedHeading { unsafe format_set_rotation(format, 90) }
        unsafe format_set_font_color(format, ink)
        if let fill {
            unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            unsafe format_set_fg_color(format, fill)
        }
    }
}
