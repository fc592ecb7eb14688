extension ElementRules {
    static let tables: [String: [String]] = [
        "tbl": ["bookmarkStart*", "bookmarkEnd*", "tblPr", "tblGrid", "tr*"],
        "tblPr": [
            "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize",
            "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar",
            "tblLook", "tblCaption", "tblDescription",
        ],
        "tblGrid": ["gridCol*"],
        "tr": ["tblPrEx", "trPr", "tc*"],
        "tcPr": [
            "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar",
            "textDirection", "tcFitText", "vAlign", "hideMark",
        ],
        "tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
        "tcBorders": ["top", "left", "bottom", "right", "insideH", "insideV", "tl2br", "tr2bl"],
        "tblCellMar": ["top", "left", "bottom", "right"],
    ]
}
