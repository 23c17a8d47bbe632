import CampaignModel

/// The web app manifest of a language (W3C Web Application Manifest): name, colours and icons for home screens.
struct WebManifest {
    let context: PageContext

    /// The icon that home screens without manifests take, from the site's root.
    static let touchIcon = "assets/icon-180.png"

    /// Where a language's manifest is, from the site's root.
    static func path(in context: PageContext) -> String {
        context.routes.path(to: .single(.home), in: context.tag) + "site.webmanifest"
    }

    var file: OutputFile {
        let context = context.at(.single(.home))
        let icons = [192, 512].map { size in
            JSONTree.object([
                ("src", .text(context.href(path: "assets/icon-\(size).png"))), ("sizes", .text("\(size)x\(size)")),
                ("type", .text("image/png")), ("purpose", .text("any maskable")),
            ])
        }
        let tree = JSONTree.object([
            ("name", .text(context.plain(context.settings.title))),
            ("short_name", .text(context.plain(context.settings.shortTitle))),
            ("lang", .text(context.tag.text)), ("dir", .text(context.language.isRightToLeft ? "rtl" : "ltr")),
            ("start_url", .text("./")), ("scope", .text(context.href(path: ""))), ("display", .text("minimal-ui")),
            ("background_color", .text("#ffffff")), ("theme_color", .text("#0b5d4a")), ("icons", .list(icons)),
        ])
        var bytes: [UInt8] = []
        tree.append(to: &bytes)
        return OutputFile(path: WebManifest.path(in: context), kind: .asset, language: context.tag, bytes: bytes)
    }
}
