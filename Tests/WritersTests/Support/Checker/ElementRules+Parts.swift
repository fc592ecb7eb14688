extension ElementRules {
    static let parts: [String: [String]] = [
        "styles": ["docDefaults", "latentStyles", "style*"],
        "docDefaults": ["rPrDefault", "pPrDefault"],
        "style": [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority",
            "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "rsid", "pPr", "rPr", "tblPr",
            "trPr", "tcPr", "tblStylePr*",
        ],
        "tblStylePr": ["pPr", "rPr", "tblPr", "trPr", "tcPr"],
        "numbering": ["numPicBullet*", "abstractNum*", "num*"],
        "abstractNum": [
            "nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink", "lvl*",
        ],
        "lvl": [
            "start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "lvlPicBulletId", "legacy",
            "lvlJc", "pPr", "rPr",
        ],
        "num": ["abstractNumId", "lvlOverride*"],
        "lvlOverride": ["startOverride", "lvl"],
        "settings": [
            "writeProtection", "view", "zoom", "mirrorMargins", "trackRevisions", "documentProtection",
            "defaultTabStop", "autoHyphenation", "evenAndOddHeaders", "characterSpacingControl", "footnotePr",
            "endnotePr", "compat", "docVars", "rsids", "mathPr", "themeFontLang", "clrSchemeMapping",
            "decimalSymbol", "listSeparator",
        ],
    ]
}
