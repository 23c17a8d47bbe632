import CampaignModel
import Testing

@Suite struct LinkResolverTests {
    private let target = """
        ---
        title: Riêng tư
        summary: Một câu.
        section: legal
        ---

        ## Quyền của bạn

        Chào.

        """

    private let hashOfX = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"

    private func resolved(
        _ link: String, heading: String = "Mục", in content: SampleContent = .campaign
    ) throws -> SampleResolution {
        try content
            .adding("office_contacts: [a@b.vn]\n", to: "site.yaml")
            .with("pages/privacy/vi.md", target)
            .with(
                "pages/privacy/en.md",
                "---\ntitle: Privacy\nsummary: One sentence.\n---\n\n## Your rights\n\nHello.\n"
            )
            .with("news/a/photo.jpg", "x")
            .with("data/evidence/e.pdf", "x")
            .with(
                "data/evidence.csv",
                """
                id,title,kind,issuer,file,sha256,access
                E1,Báo cáo,report,UBND phường,,,held
                E2,Bảng,report,UBND phường,evidence/e.pdf,\(hashOfX),public

                """
            )
            .with(
                "news/a/vi.md",
                """
                ---
                title: Tin
                summary: Một câu.
                date: 2026-10-01
                kind: news
                ---

                ## \(heading)

                Xem [quyền của bạn ở đó](\(link)).

                ![Một lớp học buổi tối](photo.jpg)

                """
            ).resolved()
    }

    @Test(arguments: [
        ("commune:24736", LinkTarget.commune(RegisterIndex(1))),
        ("indicator:BD20", .indicator(RegisterIndex(1))),
        ("task:T01", .task(RegisterIndex(0))),
        ("agency:A07", .agency(RegisterIndex(1))),
        ("page:data", .listing("data")),
        ("#muc", .anchor("muc")),
        ("https://a.vn/b?c#d", .external("https://a.vn/b?c#d")),
        ("mailto:a@b.vn", .external("mailto:a@b.vn")),
        ("tel:1022", .external("tel:1022")),
        ("../../pages/privacy/vi.md", .story(.page, slug: "privacy", anchor: nil)),
        ("../../pages/privacy/vi.md#quyen-cua-ban", .story(.page, slug: "privacy", anchor: "quyen-cua-ban")),
        ("../../pages/privacy/en.md", .story(.page, slug: "privacy", anchor: nil)),
        ("vi.md", .story(.news, slug: "a", anchor: nil)),
        ("photo.jpg", .asset("news/a/photo.jpg")),
    ])
    func leadsSomewhere(link: String, expected: LinkTarget) throws {
        let result = try resolved(link)
        #expect(result.findings.isEmpty)
        #expect(result.site?.stories(.news).first?.versions[vietnamese]?.links == [expected])
    }

    @Test func waitsForTranslations() throws {
        let result = try SampleContent.minimal
            .with("pages/privacy/vi.md", target)
            .with("pages/a/vi.md", target)
            .with(
                "pages/a/en.md",
                "---\ntitle: A\nsummary: One.\n---\n\n[what you may ask](../privacy/en.md#quyen-cua-ban)\n"
            ).resolved()
        #expect(result.findings.isEmpty)
        #expect(
            result.site?.stories.first { $0.slug == "a" }?.versions[english]?.links
                == [.story(.page, slug: "privacy", anchor: "quyen-cua-ban")])
    }

    @Test(arguments: [
        ("commune:22919", "unknown-code"), ("indicator:BD99", "unknown-code"), ("task:T02", "unknown-code"),
        ("agency:X", "unknown-code"), ("page:dat", "unknown-code"), ("ftp:x", "unknown-link-scheme"),
        ("/xa-phuong/", "broken-link"), ("../../../x.md", "broken-link"), ("../b/vi.md", "broken-link"),
        ("../../pages/privacy/fr.md", "broken-link"), ("#", "broken-link"), ("#mu", "unknown-anchor"),
        ("../../data/tasks.yaml", "unlinkable-file"), ("../../data/evidence/e.pdf", "unlinkable-file"),
        ("../../pages/privacy/vi.md#x", "unknown-anchor"), ("javascript:x", "unsafe-address"),
    ])
    func reportsLinksThatLeadNowhere(link: String, identifier: String) throws {
        #expect(try resolved(link).findings == ["news/a/vi.md:10:5 error \(identifier)"])
    }

    @Test func namesTheFileThatWasMeant() throws {
        #expect(
            try resolved("../../pages/privcy/vi.md").text == """
                content/news/a/vi.md:10:5: error: broken-link
                Liên kết “../../pages/privcy/vi.md” không dẫn đến đâu
                Liên kết trong trang viết từ thư mục của bài (../../pages/privacy/vi.md) hoặc theo mã (commune:22918).
                Có phải bạn muốn viết “../../pages/privacy/vi.md”?
                The link “../../pages/privcy/vi.md” leads nowhere
                Links within the site start from the story's folder (../../pages/privacy/vi.md) or name a code (commune:22918).
                Did you mean “../../pages/privacy/vi.md”?
                """)
        let other = try resolved("../../archive/2019/old.html").text
        #expect(other.contains("Hãy sửa đường dẫn hoặc bỏ liên kết."))
        #expect(other.hasSuffix("Correct the path or remove the link."))
    }

    @Test func namesTheHeadingThatWasMeant() throws {
        #expect(
            try resolved("../../pages/privacy/vi.md#quyen-cua-bn").text == """
                content/news/a/vi.md:10:5: error: unknown-anchor
                Trang được dẫn không có mục “#quyen-cua-bn”
                Tên mục là tiêu đề viết thường, không dấu, nối bằng gạch nối, đúng ngôn ngữ của trang.
                Có phải bạn muốn viết “#quyen-cua-ban”?
                The page has no heading “#quyen-cua-bn”
                A heading's name is its words in small letters without marks, joined by hyphens, in the page's language.
                Did you mean “#quyen-cua-ban”?
                """)
        let other = try resolved("#x", heading: "Một mục khác").text
        #expect(other.contains("Hãy chọn: #mot-muc-khac.\n"))
        #expect(other.hasSuffix("Choose one of: #mot-muc-khac."))
    }

    @Test func namesTheSchemes() throws {
        #expect(
            try resolved("ftp:x").text == """
                content/news/a/vi.md:10:5: error: unknown-link-scheme
                Không dùng được liên kết loại “ftp:”
                Chỉ có: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:.
                Hãy dùng một trong các loại ấy, hoặc đường dẫn đến tệp.
                Links of the kind “ftp:” can't be used
                There are: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:.
                Use one of these, or the path of a file.
                """)
    }

    @Test func knowsDrivesOfWindows() throws {
        #expect(
            try resolved(#"D:\bang.xlsx"#).text == """
                content/news/a/vi.md:10:5: error: unknown-link-scheme
                Địa chỉ bắt đầu bằng “D:” chỉ có trên máy của người viết
                Người đọc trang không mở được tệp trên máy của bạn.
                Chép tệp (PDF) vào thư mục của bài, kể tên ở mục “attachments” rồi viết [chữ](ten-tep.pdf).
                An address that begins with “D:” is on the writer's computer only
                Readers can't open files of your computer.
                Copy the file (a PDF) into the story's folder, name it in “attachments” and write [words](name.pdf).
                """)
    }

    @Test func keepsSourcesOfDataOffTheSite() throws {
        #expect(
            try resolved("../../data/tasks.yaml").text == """
                content/news/a/vi.md:10:5: error: unlinkable-file
                Tệp “../../data/tasks.yaml” không được đăng lên trang
                Chỉ bài viết và ảnh mới có địa chỉ trên trang; tệp dữ liệu gốc thì không.
                Hãy dẫn đến page:data hoặc trang có số liệu ấy.
                The file “../../data/tasks.yaml” isn't published
                Stories and images have addresses on the site; the files that data is read from don't.
                Link to page:data or to the page that shows the figures.
                """)
    }

    @Test func saysHowFilesOfOfficesGoWithAStory() throws {
        let content = SampleContent.campaign.with("news/a/Mẫu đơn.docx", "x")
        let told = try resolved("Mẫu%20đơn.docx", in: content).text
        #expect(
            told.contains(
                """
                content/news/a/vi.md:10:5: error: unlinkable-file
                Tệp “Mẫu đơn.docx” không được đăng lên trang
                Đi kèm bài chỉ có ảnh và tệp PDF, máy nào cũng mở được.
                Lưu tệp thành PDF cạnh bài rồi khai báo ở phần đầu: attachments: [{file: mau-don.pdf, title: {vi: …, en: …}}]
                The file “Mẫu đơn.docx” isn't published
                Only pictures and PDF files go with a story, since every device opens them.
                Save it as PDF beside the story and declare it at the head: attachments: [{file: mau-don.pdf, title: {vi: …, en: …}}]
                """), "\(told)")
    }

    private func image(_ destination: String) throws -> SampleResolution {
        try SampleContent.minimal.with("news/a/lop hoc.jpg", "x").with("news/b/chung.png", "x").with(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\n![Một lớp học](\(destination))\n"
        ).resolved()
    }

    @Test func findsImagesBesideTheStory() throws {
        let result = try image("lop%20hoc.jpg")
        #expect(result.findings.first?.contains("image") != true)
        let version = try #require(result.site?.stories.first?.versions[vietnamese])
        #expect(version.images == [StoryImageFile(path: "news/a/lop hoc.jpg")])
    }

    @Test func reportsMissingImages() throws {
        #expect(
            try image("lop-hoc.jpeg").text.contains(
                """
                content/news/a/vi.md:8:1: error: missing-image
                Không có ảnh “lop-hoc.jpeg”
                Ảnh (jpg, png, webp, heic, avif) đặt cùng thư mục với bài và gọi bằng tên tệp.
                Có phải bạn muốn viết “lop hoc.jpg”?
                There is no image “lop-hoc.jpeg”
                Images (jpg, png, webp, heic, avif) stand in the story's folder and are called by their file names.
                Did you mean “lop hoc.jpg”?
                """))
        let other = try image("vi.md").text
        #expect(other.contains("Hãy đặt ảnh vào thư mục của bài.\n"))
        #expect(other.contains("Put the image into the story's folder."))
    }

    @Test func leavesImagesOfOtherSitesToTheRulesOfTexts() throws {
        let result = try image("https://a.vn/b.jpg")
        #expect(result.findings.filter { $0.contains("missing-image") }.isEmpty)
        #expect(result.findings.contains("news/a/vi.md:8:1 error image-from-elsewhere"))
        #expect(result.site?.stories.first?.versions[vietnamese]?.images == [nil])
    }

    private func information(_ address: String) throws -> SampleResolution {
        try SampleContent.campaign.with("pages/privacy/vi.md", target).with(
            "data/information.csv", "id,title_vi,form,address\nP1,Riêng tư,html,\(address)\n"
        ).resolved()
    }

    @Test func looksUpAddressesOfPublishedInformation() throws {
        let story = try information("../pages/privacy/vi.md")
        #expect(story.findings.isEmpty)
        #expect(
            story.site?.campaign.records.information.map(\.address)
                == [.story(.page, slug: "privacy", anchor: nil)])
        #expect(try information("page:tasks").site?.campaign.records.information[0].address == .listing("tasks"))
        #expect(try information("page:task").findings == ["data/information.csv:2:18 error unknown-code"])
        #expect(try information("#a").findings == ["data/information.csv:2:18 error broken-link"])
    }

    @Test(arguments: [
        ("../../pages/privacy", "../../pages/privacy/vi.md"), ("/vi/pages/privacy", "../../pages/privacy/vi.md"),
        ("/pages/privacy/vi", "../../pages/privacy/vi.md"), ("privacy", "../../pages/privacy/vi.md"),
        ("../../pages/privacy.md", "../../pages/privacy/vi.md"),
        ("../../pages/privacy/index.html", "../../pages/privacy/vi.md"),
        ("pages/privacy.html", "../../pages/privacy/vi.md"),
    ])
    func namesTheStoryThatAPathMeans(link: String, file: String) throws {
        #expect(try resolved(link).text.contains("\nDid you mean “\(file)”?"), "\(link)")
    }

    @Test(arguments: ["lamdong.gov.vn", "dichvucong.gov.vn/p/home?a=1"])
    func namesTheWholeAddressOfAnotherSite(link: String) throws {
        #expect(try resolved(link).text.contains("\nDid you mean “https://\(link)”?"), "\(link)")
    }

    @Test func namesTheFileOfAStoryBehindPage() throws {
        let found = try resolved("page:privacy").text
        #expect(
            found == """
                content/news/a/vi.md:10:5: error: unknown-code
                Không có trang “privacy”
                “page:” dẫn đến các trang có sẵn của cổng; bài viết thì dẫn bằng đường dẫn tệp.
                Hãy viết: [chữ](../../pages/privacy/vi.md)
                There is no page “privacy”
                “page:” leads to pages that the site makes itself; stories are linked by their files.
                Write: [words](../../pages/privacy/vi.md)
                """)
    }
}
