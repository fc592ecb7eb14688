import HTTPTypes

/// A page, before it is put into the layout.
struct Page: Sendable {
    /// The name of the template.
    let template: String
    /// Its title; the study's and the tool's names follow it in the browser's tab.
    let title: String
    /// What fills the template; `csrf` is put to it.
    let content: PageValues
    /// What the browser is told.
    var status: HTTPResponse.Status
    /// Scripts it uses beside those of all pages, by their names among the assets.
    var scripts: [String]
    /// Whether it takes the whole width of the window.
    var isWide: Bool

    /// A page of the given parts.
    init(
        _ template: String, title: String, _ content: PageValues, status: HTTPResponse.Status = .ok,
        scripts: [String] = [], isWide: Bool = false
    ) {
        self.template = template
        self.title = title
        self.content = content
        self.status = status
        self.scripts = scripts
        self.isWide = isWide
    }
}
