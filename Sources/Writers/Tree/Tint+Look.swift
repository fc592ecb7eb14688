extension Tint {
    /// A mark that tells the tint without colour; in the fonts every machine has.
    var symbol: String {
        switch self {
        case .helping: "+"
        case .hindering: "−"
        case .mixed: "±"
        case .neutral: "●"
        case .silent: "○"
        }
    }

    /// Behind a cell's text, as RRGGBB: contrast of at least 12 to 1 with the ink.
    var paper: String {
        switch self {
        case .helping: "DCEBEE"
        case .hindering: "FBE8C8"
        case .mixed: "E8E0F1"
        case .neutral: "EEF1F4"
        case .silent: "FFFFFF"
        }
    }

    /// Fills a bar, as RRGGBB. No two are of one lightness, so that they differ in black and white; those that are not
    /// light stand out from white at 3 to 1 at least, light ones have an outline that does.
    var fill: String {
        switch self {
        case .helping: "0F4C5C"
        case .hindering: "C98110"
        case .mixed: "8465AE"
        case .neutral: "CBD2D9"
        case .silent: "FFFFFF"
        }
    }

    /// On the fill, as RRGGBB: contrast of at least 4.5 to 1.
    var ink: String {
        switch self {
        case .helping, .mixed: "FFFFFF"
        case .hindering, .neutral, .silent: "1D2733"
        }
    }
}

extension Tint {
    /// Drawn round a bar, as RRGGBB: white parts dark bars from one another, light ones need a darker line.
    var outline: String {
        switch self {
        case .helping, .hindering, .mixed: "FFFFFF"
        case .neutral, .silent: "77828E"
        }
    }
}
