import CampaignModel
import Testing

@testable import SiteRendering

struct PictureMarkupTests {
    private let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.models))

    private func html(_ sizes: [(Int, Int)], caption: String = "") -> String {
        let picture = StoryPicture(
            stem: "news/a/x-01", sizes: sizes.map { StoryPicture.Size(width: $0.0, height: $0.1) })
        let markup = PictureMarkup(
            picture: picture, description: "Chợ \"cá\"", caption: caption, sizes: "9vw", context: context)
        return String(decoding: markup.html, as: UTF8.self)
    }

    @Test func offersSizesInTwoFormats() {
        #expect(
            html([(480, 300), (700, 438)]) == """
                <picture><source type="image/webp" \
                srcset="../media/news/a/x-01-480.webp 480w, ../media/news/a/x-01-700.webp 700w" sizes="9vw">\
                <img src="../media/news/a/x-01-700.jpg" \
                srcset="../media/news/a/x-01-480.jpg 480w, ../media/news/a/x-01-700.jpg 700w" sizes="9vw" \
                width="700" height="438" alt="Chợ &quot;cá&quot;" loading="lazy" decoding="async"></picture>
                """)
    }

    @Test func offersOneSizeOfASmallPicture() {
        #expect(
            html([(480, 300)]).hasSuffix(
                """
                <img src="../media/news/a/x-01-480.jpg" width="480" height="300" alt="Chợ &quot;cá&quot;" \
                loading="lazy" decoding="async"></picture>
                """))
    }

    private func markup(_ text: String) -> String {
        let words = StoryMarkupWords(table: "", done: "", open: "", notes: "", backToText: "")
        var output: [UInt8] = []
        var markup = StoryMarkup(Array(text.utf8), words: words)
        markup.append(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func makesAFigureOfAPictureThatStandsAlone() {
        #expect(
            markup(#"<p>a</p><p><picture><img alt="x" title="Chợ &lt;b&gt;"></picture></p><p>b</p>"#)
                == #"<p>a</p><figure><picture><img alt="x"></picture><figcaption>Chợ &lt;b&gt;</figcaption></figure><p>b</p>"#
        )
        #expect(
            markup(#"<p><picture><img alt="x"></picture></p>"#)
                == #"<figure><picture><img alt="x"></picture></figure>"#)
    }

    @Test func leavesAPictureAmongWordsWhereItIs() {
        for text in [
            #"<p><picture><img alt="x"></picture> und</p>"#, #"<p>a <picture><img alt="x" title="y"></picture></p>"#,
            #"<p><picture><img alt="x"></picture><picture><img alt="y"></picture></p>"#,
        ] {
            #expect(markup(text) == text)
        }
    }

    @Test func namesNobodyInAddressesOfPersonsPictures() {
        #expect(
            MediaAddresses.stem(of: "ambassadors/nguoi-a/Bà Hoa.JPG", fingerprint: "0f") == "ambassadors/nguoi-a/0f")
        #expect(MediaAddresses.stem(of: "models/cho/Sạp cá 1.jpg", fingerprint: "0f") == "models/cho/sap-ca-1-0f")
        #expect(MediaAddresses.stem(of: "news/a/ảnh/…​.jpg", fingerprint: "0f") == "news/a/anh/0f")
    }
}
