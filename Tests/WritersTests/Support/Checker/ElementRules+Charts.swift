extension ElementRules {
    static let charts: [String: [String]] = [
        "chartSpace": [
            "date1904", "lang", "roundedCorners", "AlternateContent", "style", "clrMapOvr", "protection",
            "chart", "spPr", "txPr", "externalData", "printSettings", "userShapes", "extLst",
        ],
        "externalData": ["autoUpdate"],
        "barChart": [
            "barDir", "grouping", "varyColors", "ser*", "dLbls", "gapWidth", "overlap", "serLines", "axId*",
        ],
        "lineChart": [
            "grouping", "varyColors", "ser*", "dLbls", "dropLines", "hiLowLines", "upDownBars", "marker",
            "smooth", "axId*",
        ],
        "ser": [
            "idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dPt*", "dLbls", "trendline",
            "errBars", "cat", "val", "smooth", "shape", "extLst",
        ],
        "catAx": [
            "axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt",
            "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt",
            "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl",
        ],
        "valAx": [
            "axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt",
            "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt",
            "crossBetween", "majorUnit", "minorUnit", "dispUnits",
        ],
        "scaling": ["logBase", "orientation", "max", "min"],
        "dLbls": [
            "dLbl*", "delete", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName",
            "showSerName", "showPercent", "showBubbleSize", "separator", "showLeaderLines",
        ],
        "legend": ["legendPos", "legendEntry*", "layout", "overlay", "spPr", "txPr"],
        "numRef": ["f", "numCache"], "strRef": ["f", "strCache"],
        "numCache": ["formatCode", "ptCount", "pt*"], "strCache": ["ptCount", "pt*"],
        "cat": ["multiLvlStrRef", "numLit", "numRef", "strLit", "strRef"], "val": ["numLit", "numRef"],
        "tx": ["strRef", "rich", "v"],
    ]
}
