/// What ECMA-376, transitional, lets stand in an element: children in this order, `*` after those that may repeat.
/// Elements without a rule are not looked into. Where the standard leaves the order of run properties open, the one
/// Word writes is asked for.
enum ElementRules {
    static let all = text.merging(tables) { $1 }.merging(parts) { $1 }.merging(charts) { $1 }

    /// Elements whose children come in any order, after those of `all` that are named first.
    static let mixed: [String: Set<String>] = [
        "body": ["p", "tbl", "sdt", "sectPr"],
        "p": ["pPr", "r", "hyperlink", "bookmarkStart", "bookmarkEnd", "fldSimple"],
        "hyperlink": ["r", "bookmarkStart", "bookmarkEnd", "fldSimple"],
        "fldSimple": ["r", "hyperlink"],
        "r": ["rPr", "t", "tab", "br", "fldChar", "instrText", "drawing", "pict"],
        "tc": ["tcPr", "p", "tbl"],
        "sdtContent": ["p", "tbl", "sdt"],
        "hdr": ["p", "tbl"], "ftr": ["p", "tbl"],
        "trPr": ["cantSplit", "tblHeader", "trHeight", "jc", "gridBefore", "gridAfter", "cnfStyle"],
        "plotArea": ["layout", "barChart", "lineChart", "catAx", "valAx", "spPr"],
    ]

    /// Values an attribute may have.
    static let values: [String: Set<String>] = [
        "jc": ["left", "center", "right", "both", "start", "end"], "lvlJc": ["left", "center", "right"],
        "vAlign": ["top", "center", "bottom", "both"],
        "numFmt": ["decimal", "bullet", "lowerLetter", "none"],
        "type": ["nextPage", "continuous", "evenPage", "oddPage", "nextColumn"],
        "barDir": ["bar", "col"], "legendPos": ["b", "l", "r", "t", "tr"],
        "grouping": ["clustered", "stacked", "percentStacked", "standard"],
        "multiLevelType": ["singleLevel", "multilevel", "hybridMultilevel"],
    ]
}
