import CampaignModel
import Testing

@Suite struct ConsentGateTests {
    private func resolved(
        _ consent: String, age: String = "adult", more: String = "", body: String = "Chào.", folder: String = "a",
        asOf: String? = nil
    ) throws -> SampleResolution {
        let text = """
            ---
            title: Đại sứ
            summary: Một người giúp nhiều người.
            role: {vi: Giáo viên, en: Teacher}
            commune: "22918"
            age_class: \(age)
            consent: \(consent)
            \(more)
            ---

            \(body)

            """
        let content = SampleContent.campaign.with("ambassadors/\(folder)/vi.md", text)
        return try (body.contains("photo.jpg") ? content.with("ambassadors/\(folder)/photo.jpg", "x") : content)
            .resolved(asOf: asOf)
    }

    @Test func showsWhoConsented() throws {
        let result = try resolved("C-all", more: "name: Bà Hoa", body: "![Một lớp học buổi tối](photo.jpg)")
        #expect(result.findings.isEmpty)
        let story = try #require(result.site?.stories.first)
        guard case .ambassador(let facts) = story.subject else { throw Unexpected() }
        #expect(facts.name == "Bà Hoa")
        #expect(facts.role.wordings[vietnamese] == "Giáo viên")
        #expect(facts.commune == RegisterIndex(0))
        #expect(!story.isWithdrawn)
        #expect(story.versions[vietnamese]?.images == [StoryImageFile(path: "ambassadors/a/photo.jpg")])
    }

    @Test func leavesNothingOfAWithdrawnStory() throws {
        let result = try resolved("C-gone", more: "name: Bà Hoa\nslug: x")
        #expect(result.findings == ["ambassadors/a/vi.md:9:1 error unknown-key"])
        let story = try #require(result.site?.stories.first)
        guard case .ambassador(let facts) = story.subject else { throw Unexpected() }
        #expect(story.isWithdrawn)
        #expect(story.versions.isEmpty)
        #expect(facts.name == nil)
        #expect(facts.role.isEmpty)
        #expect(story.slug == "a")
    }

    @Test func showsAStoryUntilTheDayOfItsWithdrawal() throws {
        #expect(try resolved("C-gone", asOf: "2026-10-11").site?.stories.first?.isWithdrawn == false)
        #expect(try resolved("C-gone", asOf: "2026-10-12").site?.stories.first?.isWithdrawn == true)
    }

    @Test func warnsOfLinksToAWithdrawnStory() throws {
        let result = try SampleContent.campaign
            .with(
                "ambassadors/a/vi.md",
                """
                ---
                title: Đại sứ
                summary: Một câu.
                role: {vi: Giáo viên}
                commune: "22918"
                age_class: adult
                consent: C-gone
                ---

                ## Bà Hoa

                Chào.

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

                [Bà Hoa dạy lớp tối](../../ambassadors/a/vi.md#ba-hoa)

                """
            ).resolved()
        #expect(
            result.text == """
                content/news/a/vi.md:8:1: warning: link-to-withdrawn-story
                Liên kết “../../ambassadors/a/vi.md#ba-hoa” dẫn đến bài đã được rút
                Người trong bài đã rút lại sự đồng ý: ở đó chỉ còn một thông báo. Chữ của liên kết cũng có thể nói về họ.
                Hãy bỏ liên kết và xem lại câu quanh nó.
                The link “../../ambassadors/a/vi.md#ba-hoa” leads to a withdrawn story
                The person took back the consent: only a notice is left there. The link's own words may still tell of them.
                Remove the link, and read again what stands around it.
                """)
        #expect(
            result.site?.stories(.news)[0].versions[vietnamese]?.links
                == [.story(.ambassador, slug: "a", anchor: nil)])
    }

    @Test(arguments: [
        ("C-later", "adult", "Sự đồng ý chỉ có từ ngày 2026-12-01.", "It is given from 2026-12-01 only."),
        ("C-past", "adult", "Sự đồng ý hết hạn ngày 2026-06-30.", "It expired on 2026-06-30."),
        ("C-adult", "adult", "Người lớn phải tự mình đồng ý.", "An adult consents in person."),
        (
            "C-child", "child_7_15",
            "Trẻ từ đủ 7 đến dưới 16 tuổi: cần cả trẻ và người giám hộ đồng ý (Luật 91/2025/QH15, Điều 24).",
            "For a child from 7 to 15, both the child and the guardian consent (Law 91/2025/QH15, article 24)."
        ),
        (
            "C-small", "child_under_7", "Trẻ dưới 7 tuổi: người giám hộ phải đồng ý (Luật 91/2025/QH15, Điều 24).",
            "For a child under 7 the guardian consents (Law 91/2025/QH15, article 24)."
        ),
    ])
    func stopsAConsentThatDoesNotHold(consent: String, age: String, vi: String, en: String) throws {
        let result = try resolved(consent, age: age)
        #expect(
            result.text == """
                content/ambassadors/a/vi.md:7:10: error: consent-not-in-force
                Văn bản đồng ý “\(consent)” không có hiệu lực vào ngày 2026-11-20
                \(vi)
                Hãy xin đồng ý và cập nhật consents.csv, hoặc gỡ bài.
                The consent “\(consent)” isn't in force on 2026-11-20
                \(en)
                Ask for consent and update consents.csv, or take the story down.
                """)
        #expect(result.site?.stories.first?.versions.isEmpty == true)
    }

    @Test func stopsUsesThatTheConsentDoesNotCover() throws {
        #expect(try resolved("C-none").findings == ["ambassadors/a/vi.md:7:10 error uncovered-use"])
        let result = try resolved("C-story", more: "name: Bà Hoa")
        #expect(
            result.text == """
                content/ambassadors/a/vi.md:8:7: error: uncovered-use
                Văn bản đồng ý “C-story” không cho đăng tên
                Người trong bài chỉ xuất hiện trong phạm vi đã đồng ý (cột “scope” của consents.csv).
                Hãy bỏ phần này, hoặc xin đồng ý rồi ghi “name” vào “scope”.
                The consent “C-story” doesn't cover the name
                A person appears only as far as they agreed (the column “scope” of consents.csv).
                Leave it out, or ask for consent and add “name” to “scope”.
                """)
        let photo = try resolved("C-story", body: "![Một lớp học](photo.jpg)")
        #expect(photo.findings == ["ambassadors/a/vi.md:11:1 error uncovered-use"])
        #expect(photo.text.contains("không cho đăng ảnh\n"))
        #expect(photo.text.contains("doesn't cover a photo\n"))
        let link = try resolved("C-story", body: "[Ảnh một lớp học](photo.jpg)")
        #expect(link.findings == ["ambassadors/a/vi.md:11:1 error uncovered-use"])
    }

    @Test func takesQuotationsForWordsOfThePerson() throws {
        let body = "Chào.\n\n> Tôi học được.\n>\n> > Thật à?\n\n- Một\n  > Vâng."
        let result = try resolved("C-story", body: body)
        #expect(
            result.findings == [
                "ambassadors/a/vi.md:13:1 error uncovered-use", "ambassadors/a/vi.md:18:3 error uncovered-use",
            ])
        #expect(result.text.contains("không cho đăng lời nói\n"))
        #expect(result.text.contains("doesn't cover a quote\n"))
        #expect(try resolved("C-all", body: body).findings.isEmpty)
    }

    @Test func findsNamesInTheText() throws {
        let result = try resolved("C-story", body: "Ngày nào bà Hoa cũng học.")
        #expect(result.findings == ["ambassadors/a/vi.md:11:10 error uncovered-use"])
        #expect(try resolved("C-all", body: "Ngày nào bà Hoa cũng học.").findings.isEmpty)
    }

    @Test(arguments: ["nguyen-thi-hoa", "thi-hoa-day-hoc", "co-giao-nguyen-thi"])
    func keepsNamesOutOfAddresses(folder: String) throws {
        let result = try resolved("C-all", more: "name: Nguyễn Thị Hoa", folder: folder)
        #expect(
            result.text == """
                content/ambassadors/\(folder)/vi.md:8:7: error: name-in-address
                Tên thư mục “\(folder)” lộ tên người trong bài
                Tên thư mục là địa chỉ trang; khi sự đồng ý được rút lại, địa chỉ vẫn còn với lời báo trung tính.
                Hãy đổi tên thư mục theo vai trò hoặc việc làm, không theo tên người.
                The folder “\(folder)” tells the person's name
                The folder's name is the page's address, which stays with its notice when a consent is taken back.
                Name the folder for the role or the deed, not for the person.
                """)
    }

    @Test func letsAFolderShareAWordWithAName() throws {
        #expect(try resolved("C-all", more: "name: Nguyễn Thị Hoa", folder: "vuon-hoa").findings.isEmpty)
    }

    private func news(_ consents: String, _ body: String = "> Tôi học được.") throws -> SampleResolution {
        let content = SampleContent.campaign.with(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n\(consents)\n---\n\n\(body)\n")
        return try (body.contains("photo.jpg") ? content.with("news/a/photo.jpg", "x") : content).resolved()
    }

    @Test func holdsPersonsInNewsAgainstTheirConsents() throws {
        #expect(try news("").findings.isEmpty)
        #expect(try news("consents: [C-all]", "> Tôi.\n\n![Một lớp học](photo.jpg)").findings.isEmpty)
        let result = try news("consents: [C-all, C-story, C-past, C-x]")
        #expect(
            result.findings == [
                "news/a/vi.md:6:28 error consent-not-in-force", "news/a/vi.md:6:36 error unknown-code",
                "news/a/vi.md:9:1 error uncovered-use",
            ])
    }

    @Test func stopsNewsWithAPersonWhoTookBackTheConsent() throws {
        #expect(
            try news("consents: [C-gone]").text == """
                content/news/a/vi.md:6:12: error: withdrawn-person
                Người đồng ý theo “C-gone” đã rút lại sự đồng ý
                Bài này không nói riêng về người ấy, nên không tự ẩn được; phần nói về họ phải bỏ.
                Hãy bỏ tên, ảnh, lời nói của người ấy trong mọi ngôn ngữ, rồi xóa mã này khỏi “consents”.
                The person behind the consent “C-gone” took it back
                The story isn't about that person alone, so it can't vanish by itself; what is about them must go.
                Remove name, photos and words of that person in every language, then this code from “consents”.
                """)
    }

    @Test func keepsImagesOfPersonsInTheirStory() throws {
        let result = try SampleContent.campaign.with("ambassadors/a/photo.jpg", "x").with(
            "news/a/vi.md",
            """
            ---
            title: Tin
            summary: Một câu.
            date: 2026-10-01
            kind: news
            ---

            [Ảnh lớp học](../../ambassadors/a/photo.jpg)
            ![Một lớp học](../../ambassadors/a/photo.jpg)

            """
        ).resolved()
        let found = result.findings.filter { $0.hasPrefix("news") }
        #expect(
            found == [
                "news/a/vi.md:8:1 error image-of-person-elsewhere", "news/a/vi.md:9:1 error image-of-person-elsewhere",
            ])
        #expect(
            result.text.hasSuffix(
                """
                Ảnh “../../ambassadors/a/photo.jpg” thuộc bài về một người khác
                Ảnh trong ambassadors/ chỉ dùng trong chính bài ấy, nơi sự đồng ý được kiểm tra.
                Hãy bỏ ảnh, hoặc dẫn đến bài ấy.
                The image “../../ambassadors/a/photo.jpg” belongs to a story about a person
                Images in ambassadors/ are for their own story only, where the consent is checked.
                Leave the image out, or link to that story.
                """))
    }

    @Test func wantsTheAgeClassOfTheConsent() throws {
        let result = try resolved("C-all", age: "child_7_15")
        #expect(
            result.text == """
                content/ambassadors/a/vi.md:6:12: error: differing-age-class
                Nhóm tuổi khác với văn bản đồng ý “C-all”
                Văn bản đồng ý ghi “adult”. Nhóm tuổi quyết định ai phải đồng ý.
                Hãy kiểm tra và sửa bên sai.
                The age class differs from the consent “C-all”
                The consent says “adult”. The age class decides who must consent.
                Find out which is right and correct the other.
                """)
    }

    @Test func wantsAConsentThatExists() throws {
        let result = try resolved("C-al")
        #expect(result.findings == ["ambassadors/a/vi.md:7:10 error unknown-code"])
        #expect(result.text.contains("Có phải bạn muốn viết “C-all”?"))
        #expect(result.site?.stories.first?.isWithdrawn == true)
    }

    private func recognition(
        _ consent: String, recipient: String = "person", title: String = "Một giáo viên"
    ) throws -> SampleResolution {
        try SampleContent.campaign.with(
            "data/recognitions.csv",
            """
            id,date,kind,recipient,unit,title_vi,reason_vi,consent
            R1,2026-05-01,giấy khen,\(recipient),22918,\(title),,\(consent)

            """
        ).resolved()
    }

    @Test func showsCommendationsOfPersonsWhoConsented() throws {
        #expect(try recognition("C-all").site?.campaign.records.recognitions.count == 1)
        #expect(try recognition("", recipient: "collective").site?.campaign.records.recognitions.count == 1)
        let gone = try recognition("C-gone")
        #expect(gone.findings.isEmpty)
        #expect(gone.site?.campaign.records.recognitions.isEmpty == true)
        #expect(try recognition("C-past").findings == ["data/recognitions.csv:2:1 error consent-not-in-force"])
    }

    @Test func namesOnlyWhomTheConsentNames() throws {
        #expect(try recognition("C-all", title: "Bà Hoa").findings.isEmpty)
        #expect(
            try recognition("C-story", title: "Bà Hoa").findings == ["data/recognitions.csv:2:1 error uncovered-use"])
        #expect(try recognition("", recipient: "collective", title: "Tổ của bà Hoa").findings.isEmpty)
    }

    @Test func stopsCommendationsOfPersonsWithoutConsent() throws {
        let result = try recognition("")
        #expect(
            result.text == """
                content/data/recognitions.csv:2:1: error: person-without-consent
                Khen thưởng cá nhân “R1” chưa có văn bản đồng ý
                Câu chuyện về một người chỉ được đăng khi người ấy đồng ý.
                Hãy ghi mã văn bản đồng ý vào cột “consent”, hoặc bỏ dòng này.
                The commendation “R1” of a person has no consent
                What a person did is published only with that person's consent.
                Name the consent in the column “consent”, or leave the row out.
                """)
    }
}
