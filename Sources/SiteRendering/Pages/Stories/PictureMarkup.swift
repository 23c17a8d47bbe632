import CampaignModel

/// A picture in HTML: WebP for browsers that know it, JPEG for others, as large as the reader's screen asks for.
struct PictureMarkup {
    let picture: StoryPicture
    /// What it shows, for those who don't see it; empty for a picture that adds nothing to the words beside it.
    let description: String
    /// Words below it, if there are any.
    var caption = ""
    /// How wide the page shows it, in the words of the attribute `sizes`.
    var sizes = PictureMarkup.textWidth
    let context: PageContext

    /// As wide as a story's text.
    static let textWidth = "(min-width: 50rem) 46rem, 94vw"

    var html: [UInt8] {
        var html = Array("<picture><source type=\"image/webp\"".utf8)
        append("srcset", sources(.webp), to: &html)
        append("sizes", sizes, to: &html)
        html += "><img".utf8
        append("src", address(picture.sizes[min(1, picture.sizes.count - 1)], .jpg), to: &html)
        if picture.sizes.count > 1 {
            append("srcset", sources(.jpg), to: &html)
            append("sizes", sizes, to: &html)
        }
        append("width", String(picture.largest.width), to: &html)
        append("height", String(picture.largest.height), to: &html)
        append("alt", description, to: &html)
        append("loading", "lazy", to: &html)
        append("decoding", "async", to: &html)
        if !caption.isEmpty { append("title", caption, to: &html) }
        return html + Array("></picture>".utf8)
    }

    private func sources(_ format: MediaAddresses.Format) -> String {
        picture.sizes.map { "\(address($0, format)) \($0.width)w" }.joined(separator: ", ")
    }

    private func address(_ size: StoryPicture.Size, _ format: MediaAddresses.Format) -> String {
        context.href(path: MediaAddresses.path(of: picture, size, format))
    }

    private func append(_ name: String, _ value: String, to html: inout [UInt8]) {
        html += " \(name)=\"".utf8
        Markup.append(value, to: &html)
        html.append(UInt8(ascii: "\""))
    }
}

extension PageContext {
    /// A picture by its path inside the content folder.
    func picture(_ path: String) -> StoryPicture {
        guard let picture = site.pictures[path] else {
            preconditionFailure("Nobody made the picture “\(path)”, and yet a page shows it.")
        }
        return picture
    }

    /// Where a link to a picture leads: its largest size.
    func href(picture path: String) -> String {
        let picture = picture(path)
        return href(path: MediaAddresses.path(of: picture, picture.largest, .jpg))
    }
}
