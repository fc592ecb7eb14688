/// Something of a template that no document takes over, and that somebody may miss.
enum HouseLoss: Hashable, Sendable {
    case image
    case picture
    case link
    case embedding
    case changes
    case comments
    case field(String)
    case headingNumbers
    case afterPlan
    case placeholder(String)
    case styles([String])
    case theme

    /// Whether it is good to know and no more.
    var isNote: Bool {
        switch self {
        case .headingNumbers, .styles: true
        default: false
        }
    }

    /// A stable name of it.
    var code: String {
        switch self {
        case .image: "template-image"
        case .picture: "template-picture"
        case .link: "template-link"
        case .embedding: "template-object"
        case .changes: "template-changes"
        case .comments: "template-comments"
        case .field: "template-field"
        case .headingNumbers: "template-numbers"
        case .afterPlan: "template-ending"
        case .placeholder: "template-placeholder"
        case .styles: "template-styles"
        case .theme: "template-theme"
        }
    }

    /// What it means, as a clause.
    var words: String {
        switch self {
        case .image: "leads to a picture outside the file, which is left out: insert the picture itself"
        case .picture:
            "has a picture that is no sound PNG or JPEG, which is left out, for it could tell who made it: "
                + "save it as PNG or JPEG, and insert that"
        case .link: "has links to other places, which are left out; their words stay"
        case .embedding: "holds embedded objects or controls, which are left out"
        case .changes: "has tracked changes: they are taken as accepted, without who made them"
        case .comments: "has comments, which are left out"
        case .field(let name):
            "has the field \(name), which is left out: it could tell who wrote the template"
        case .headingNumbers:
            "numbers its headings by itself; that is left out, for plans number their sections"
        case .afterPlan: "goes on after {{plan}}; what stands there is left out"
        case .placeholder(let name): "asks for {{\(name)}}, which nobody knows; it is printed as it is"
        case .styles(let names): "has no style \(names.joined(separator: ", ")): ours is used"
        case .theme: "has a theme with pictures, which is left out"
        }
    }
}
