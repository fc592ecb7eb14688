extension ElementRules {
    static let text: [String: [String]] = [
        "document": ["background", "body"],
        "pPr": [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
            "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
            "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
            "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
            "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
            "sectPr",
        ],
        "rPr": [
            "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
            "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing",
            "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText",
            "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
        ],
        "numPr": ["ilvl", "numId"],
        "pBdr": ["top", "left", "bottom", "right", "between", "bar"],
        "tabs": ["tab*"],
        "sdt": ["sdtPr", "sdtEndPr", "sdtContent"],
        "docPartObj": ["docPartGallery", "docPartCategory", "docPartUnique"],
        "drawing": ["inline", "anchor"],
        "inline": ["extent", "effectExtent", "docPr", "cNvGraphicFramePr", "graphic"],
        "sectPr": [
            "headerReference*", "footerReference*", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
            "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote",
            "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid",
        ],
    ]
}
