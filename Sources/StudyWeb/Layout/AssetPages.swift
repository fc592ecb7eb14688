/// Stylesheets and scripts.
enum AssetPages {
    static let routes: [Route] = [
        .get("/assets/:name", for: .anyone) { request in
            guard let asset = Assets.all.first(where: { $0.name == request.parameter("name") }) else {
                throw Problem.notFound
            }
            return .asset(asset)
        }
    ]
}
