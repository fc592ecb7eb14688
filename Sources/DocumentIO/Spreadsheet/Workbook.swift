/// A workbook for Excel, LibreOffice and their like, as it will be written.
public struct Workbook {
    /// Its title, in the properties of the file.
    public var title: String
    /// When it is made, in seconds since 1970 (UTC); nil gives the first date a zip file can hold. No clock is read.
    public var made: Int?
    /// What the head of every printed page says, at the left and at the right.
    public var pageHead: (left: String, right: String)
    /// Its sheets, in order. There is at least one.
    public var sheets: [Sheet]

    /// A workbook of `sheets`.
    public init(
        title: String, made: Int? = nil, pageHead: (left: String, right: String) = ("", ""), sheets: [Sheet]
    ) {
        self.title = title
        self.made = made
        self.pageHead = pageHead
        self.sheets = sheets
    }
}
