// swift-format-ignore-file
// Written by bin/diagnostic-pages from the sources: don't edit.

/// The identifiers of messages: for each its name, what it is about, and its wordings in turns of two languages.
enum DiagnosticPageText {
    static let lines = """
        activity-in-composite
        An activity count in a score.
        … là số hoạt động nên không được đưa vào điểm tổng hợp
        … counts activities, so it can’t be part of a score
        Kế hoạch (III.4-1) yêu cầu không chạy theo số lớp, số buổi; chỉ số “context” không bao giờ được chấm điểm hay xếp hạng.
        The plan (III.4-1) asks not to chase numbers of classes or meetings; “context” indicators are never scored or ranked.
        Hãy bỏ chỉ số này khỏi composite.yaml, hoặc chọn một chỉ số đo kết quả.
        Take it out of composite.yaml, or choose an indicator that measures results.

        animated-picture
        A picture that moves, of which pages show the first frame.
        Ảnh động “…” chỉ hiện khung hình đầu
        Of the moving picture “…” only the first frame shows
        Trang chỉ đăng ảnh tĩnh: ảnh động nặng, làm rối mắt và không dừng được.
        Pages show still pictures: moving ones are heavy, distract, and can't be stopped.
        Hãy chọn một khung hình và lưu thành JPEG, hoặc dẫn đến đoạn phim.
        Choose one frame and save it as JPEG, or link to a video.

        bold-heading
        Bold words in place of a heading.
        Dòng chữ đậm “…” được dùng như đề mục
        The bold line “…” is used as a heading
        Phần mềm đọc màn hình và mục lục chỉ nhận ra đề mục viết bằng dấu thăng.
        Screen readers and outlines know headings by their number signs only.
        Viết: ## …
        Write: ## …

        broken-count
        A count with a fraction.
        Số đếm … không phải số nguyên
        The count … isn't a whole number
        Chỉ số này đếm người hoặc vật.
        The indicator counts people or things.
        Hãy ghi số nguyên.
        Write a whole number.

        broken-footnote
        Brackets that were meant as a link, a reference or a footnote.
        Liên kết này nhắc đến một tên chưa được khai báo
        This link refers to a name that is not defined
        [chữ][tên] cần một dòng [tên]: địa chỉ ở chỗ khác trong tệp.
        [words][name] needs a line [name]: address somewhere in the file.
        Thêm dòng ấy, hoặc viết [chữ](địa chỉ).
        Add that line, or write [words](address).
        Dấu chú thích này không có chú thích nào đi kèm
        This footnote mark has no footnote
        [^tên] cần một dòng [^tên]: nội dung chú thích.
        [^name] needs a line [^name]: text of the footnote.
        Thêm dòng chú thích, hoặc bỏ dấu.
        Add the footnote, or remove the mark.

        broken-ledger
        The ledger can't be trusted as it is.
        Sổ công bố nối từng bản công bố với bản trước bằng mã băm SHA-256, để không ai sửa được số liệu đã công bố mà không bị phát hiện.
        The ledger ties each release to the one before by its SHA-256 hash, so that nobody can change published figures unseen.

        broken-link
        A link to a file that isn't there.
        Liên kết “…” không dẫn đến đâu
        The link “…” leads nowhere
        Liên kết trong trang viết từ thư mục của bài (../../pages/privacy/vi.md) hoặc theo mã (commune:22918).
        Links within the site start from the story's folder (../../pages/privacy/vi.md) or name a code (commune:22918).
        Có phải bạn muốn viết “…”?
        Did you mean “…”?
        Hãy sửa đường dẫn hoặc bỏ liên kết.
        Correct the path or remove the link.
        Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết
        The brackets here look like a link but make none
        Địa chỉ trong ngoặc tròn không được có dấu cách, và phải có dấu đóng ngoặc.
        An address in round brackets may have no spaces, and needs its closing bracket.
        Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>.
        Take the spaces out of the file name, or write <address with spaces>.

        broken-outline
        An outline that can't be drawn.
        Ranh giới của … (…) bị lỗi
        The outline of … (…) is broken
        Mỗi vòng phải khép kín: có ít nhất bốn điểm và điểm cuối trùng điểm đầu; kinh độ đứng trước vĩ độ, trong khoảng ±180 và ±90 độ.
        Every ring is closed: at least four positions, the last the same as the first; longitude comes before latitude, within ±180 and ±90 degrees.
        Hãy sửa vòng ấy trong phần mềm bản đồ rồi xuất lại.
        Repair the ring in the mapping software and export it again.

        broken-picture
        The picture “…” can't be read
        Không đọc được ảnh “…”
        The picture “…” can't be read
        Tệp hỏng hoặc bị cắt ngang, hoặc cần quá nhiều thời gian hay bộ nhớ để mở.
        It is broken or cut off, or takes too much time or memory to open.
        Hãy chép lại ảnh, hoặc mở và lưu lại.
        Copy it again, or open and save it anew.

        broken-reference
        Brackets that were meant as a link, a reference or a footnote.
        Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết
        The brackets here look like a link but make none
        Địa chỉ trong ngoặc tròn không được có dấu cách, và phải có dấu đóng ngoặc.
        An address in round brackets may have no spaces, and needs its closing bracket.
        Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>.
        Take the spaces out of the file name, or write <address with spaces>.
        Liên kết này nhắc đến một tên chưa được khai báo
        This link refers to a name that is not defined
        [chữ][tên] cần một dòng [tên]: địa chỉ ở chỗ khác trong tệp.
        [words][name] needs a line [name]: address somewhere in the file.
        Thêm dòng ấy, hoặc viết [chữ](địa chỉ).
        Add that line, or write [words](address).

        cell-other-size
        A number is of another size than a period ago.
        …: …, kỳ trước là …
        …: …, a period ago …
        Chênh nhau cả trăm lần thường là do dấu chấm, dấu phẩy bị hiểu nhầm.
        A hundredfold difference mostly comes from a dot or comma that was misread.
        Hãy hỏi lại đơn vị trước khi ghi.
        Ask the unit before you write.

        changed-file
        The file holds something else.

        commune-not-in-period
        A row for a commune that doesn't exist in the period.
        … (…) không tồn tại trong kỳ …
        … (…) doesn't exist in the period …
        communes.csv ghi thời gian tồn tại của từng đơn vị; số liệu chỉ thuộc về đơn vị đang tồn tại.
        communes.csv says when each unit exists; only a unit that exists has figures.
        Hãy dùng mã của đơn vị lúc ấy, hoặc sửa “valid_from”, “valid_to”.
        Use the code of the unit of that time, or correct “valid_from” and “valid_to”.

        composite-coverage
        A least coverage that is no share.
        Mức phủ tối thiểu … không dùng được
        The least coverage … can’t be used
        Đây là phần trăm trọng số phải có số liệu thì mới tính điểm: từ 1 đến 100.
        It is the percentage of the weights that must be known for a score: 1 to 100.
        Hãy ghi một số nguyên từ 1 đến 100.
        Give a whole number from 1 to 100.

        composite-goalposts
        Goalposts that stand against the better direction, or on one spot.
        “best” của … không tốt hơn “worst”
        “best” of … isn’t better than “worst”
        Hãy sửa hai giá trị này.
        Correct the two values.

        composite-weight
        A weight that isn't one.
        Trọng số … không dùng được
        The weight … can’t be used
        Trọng số là số nguyên từ 1; chỉ số xấu đi khi tăng thì khai ở “direction” của danh mục.
        Weights are whole numbers from 1; that less is better is said by “direction” in the catalogue.
        Hãy ghi số nguyên từ 1 trở lên, hoặc bỏ chỉ số này.
        Give a whole number from 1, or take the indicator out.

        composite-without-communes
        An indicator in a score of communes that communes don't report.
        Các xã không báo cáo …
        Communes don’t report …
        Điểm tổng hợp tính cho từng xã, phường, đặc khu, nên mọi chỉ số của nó phải có cấp “commune”.
        The score is worked out for each commune, so that all its indicators need the level “commune”.
        Hãy bỏ chỉ số này, hoặc thêm “commune” vào “levels” của nó trong indicators.yaml.
        Take it out, or add “commune” to its “levels” in indicators.yaml.

        computed-from
        A rule over registers with a source that it doesn't use.
        …: “…” được tính từ sổ của cổng, không từ chỉ số khác
        …: “…” is worked out from registers, not from another indicator
        Chỉ cách tính “…” cần “computed_from”.
        Only the rule “…” takes “computed_from”.
        Hãy bỏ “computed_from”.
        Remove “computed_from”.
        …: không tính được chênh lệch nhóm từ “…”
        …: no gap of groups can be worked out from “…”
        …: chưa ghi tính chênh lệch nhóm từ chỉ số nào
        …: it isn’t said which indicator the gap of groups is worked out from
        Cần một tỷ lệ (percent) do đơn vị báo cáo, cùng nhịp và có đủ các loại nhóm ấy: ….
        It takes a share (percent) that units report, of the same rhythm and with those groups: ….
        Có phải ý bạn là “computed_from: …”?
        Did you mean “computed_from: …”?
        Hãy ghi “computed_from” với một mã trong danh sách trên.
        Write “computed_from” with a code from the list above.

        computed-measure
        A rule whose figures come in another measure than the indicator's.
        …: cách tính “…” không cho số theo đơn vị “…”
        …: the rule “…” gives no figures in “…”
        Chương trình tính ra số theo đơn vị “…”, còn danh mục ghi đơn vị (unit) là “…”.
        The program works out figures in “…”, and the catalogue’s unit is “…”.
        Hãy ghi “unit: …”, hoặc chọn cách tính khác.
        Write “unit: …”, or choose another rule.

        computed-value
        A value for a share, which is computed.
        Tỷ lệ không ghi ở cột “value”
        A share isn't written in “value”
        Tỷ lệ được tính từ tử số và mẫu số, để ai cũng tính lại được.
        It is computed from numerator and denominator, so that everybody can check it.
        Hãy để trống ô này.
        Leave the cell empty.

        conflict-marks
        Marks that Git leaves where two people changed the same lines.
        Tệp còn dấu xung đột của Git
        Conflict marks of Git are left in the file
        Hai người đã sửa cùng một chỗ; tệp giữ cả hai bản giữa “<<<<<<<”, “=======” và “>>>>>>>”, nên chưa đọc được.
        Two people changed the same lines; the file holds both between “<<<<<<<”, “=======” and “>>>>>>>”, and isn’t read.
        Hãy chọn một bản và xóa ba dòng dấu ấy.
        Choose one version and delete the three lines of marks.

        consent-not-in-force
        A consent that doesn't hold on the as-of date.
        Văn bản đồng ý “…” không có hiệu lực vào ngày …
        The consent “…” isn't in force on …
        Hãy xin đồng ý và cập nhật consents.csv, hoặc gỡ bài.
        Ask for consent and update consents.csv, or take the story down.

        consent-returned
        A consent that was taken back is in force again.
        Sự đồng ý … đã được rút lại, nay lại mất dấu việc rút
        The consent … was taken back, and now nothing says so
        Bản công bố số … (…) đã ghi là rút. Người rút lại sự đồng ý không phải rút lần thứ hai (Luật 91/2025/QH15).
        Release … (…) says that it was. Nobody has to take a consent back twice (Law 91/2025/QH15).
        Hãy ghi lại withdrawn_on như cũ; nếu người ấy đồng ý lần nữa, đó là một dòng mới với mã mới.
        Put withdrawn_on back as it was; if the person consents again, that is a new row under a new code.

        control-character
        A character that no text has.
        Ở đây có một ký tự điều khiển không nhìn thấy được (…)
        There is an invisible control character here (…)
        Ký tự này thường lẫn vào khi chép từ phần mềm khác và làm hỏng trang web.
        It slips in when text is copied from other programs, and breaks the page.
        Xóa ký tự ấy, hoặc gõ lại đoạn chữ này.
        Delete it, or type these words again.

        data-not-json
        The data that a template is tried with aren't JSON.
        Dữ liệu để thử một mẫu là JSON theo RFC 8259: không có chú thích, không có dấu phẩy cuối, tên nằm trong dấu ngoặc kép và không lặp lại.
        The data to try a template with are JSON as RFC 8259 defines it: no comments, no comma at the end, names in double quotes and none twice.
        Sửa dữ liệu ở chỗ được chỉ ra.
        Correct the data at the place shown.

        day-before-day
        A day before the day that it follows.
        … ở … đứng trước … ở …
        … in … lies before … in …
        Việc sau không thể xảy ra trước việc trước.
        What follows can't come before what it follows.
        Hãy sửa một trong hai ngày.
        Correct one of the two days.

        decomposed-letters
        Letters in decomposed form, which were composed.
        Tệp dùng Unicode tổ hợp; đã đổi sang Unicode dựng sẵn
        The file used decomposed Unicode; it was composed
        Hai cách viết trông giống nhau nhưng máy coi là khác nhau; trang web chỉ dùng Unicode dựng sẵn.
        Both look alike, but computers tell them apart; the site uses composed letters only.
        Không phải làm gì; nếu muốn, chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ.
        Nothing need be done; if you like, choose composed “Unicode” in the keyboard program.

        differing-age-class
        An age class that differs between the story and its consent.
        Nhóm tuổi khác với văn bản đồng ý “…”
        The age class differs from the consent “…”
        Văn bản đồng ý ghi “…”. Nhóm tuổi quyết định ai phải đồng ý.
        The consent says “…”. The age class decides who must consent.
        Hãy kiểm tra và sửa bên sai.
        Find out which is right and correct the other.

        differing-placeholders
        A phrase with other placeholders than in another language.
        Câu “…” dùng chỗ trống khác với ngôn ngữ kia
        The phrase “…” has other placeholders than its twin
        Ở đây: …. Trong …: ….
        Here: …. In …: ….
        Hãy dùng đúng những tên trong ngoặc nhọn ấy, không dịch chúng.
        Use the same names in braces, and don't translate them.

        differing-tag
        A language file whose tag isn't the one in its name.
        Tệp ….yaml ghi ngôn ngữ “…”
        The file ….yaml says its language is “…”
        Tên tệp và mục “tag” phải trùng nhau.
        The file's name and its “tag” must be the same.
        Hãy viết: tag: …
        Write: tag: …

        duplicate-column
        Two columns of the same name.
        Cột “…” có hai lần
        The column “…” is there twice
        Không biết cột nào là cột đúng.
        Nothing tells which of them is the right one.
        Bỏ bớt một cột.
        Remove one of them.

        duplicate-figure
        Two rows for the same figure.
        Số liệu … có hai dòng
        The figure … has two rows
        Dòng trước ở …, dòng …. Mỗi chỉ số, đơn vị, nhóm và kỳ chỉ có một số liệu.
        The other is in …, line …. An indicator, unit, group and period have one figure.
        Hãy giữ dòng đúng và xóa dòng kia.
        Keep the right row and delete the other.

        duplicate-identifier
        An identifier that an earlier entry has already.
        Mã “…” đã được dùng
        The identifier “…” is taken
        Mã này đã có ở …, dòng …. Mỗi mã chỉ được dùng một lần.
        It stands in …, line …, already. An identifier names one thing only.
        Hãy xóa dòng thừa hoặc đặt mã khác.
        Delete the extra entry or give it another identifier.

        duplicate-key
        YAML that can't be read.
        Mục “…” đã có ở dòng …, cột …
        The key “…” is already there at line …, column …
        Mỗi mục chỉ được viết một lần; nếu viết hai lần thì không biết lấy giá trị nào.
        A key may be written only once; of two values nothing tells which one to take.
        Bỏ bớt một mục.
        Remove one of them.

        duplicate-path
        Two lists at one address.
        “…” và “…” có cùng địa chỉ “…”
        “…” and “…” have the same address “…”
        Mỗi danh mục cần một địa chỉ riêng trong mục “paths”.
        Each list needs an address of its own under “paths”.
        Hãy đổi một trong hai.
        Change one of the two.

        duplicate-shape
        A commune that has two outlines.
        Mã “…” có hai ranh giới
        The code “…” has two outlines
        Mỗi đơn vị có đúng một Feature; nhiều mảnh đất là một MultiPolygon.
        Each unit has one Feature; several pieces of land are one MultiPolygon.
        Hãy gộp hai Feature làm một.
        Make the two Features one.

        duplicate-slug
        Two stories of a kind at one address.
        Địa chỉ “…” đã có bài khác dùng
        The address “…” is taken by another story
        Bài kia là …. Trong ngôn ngữ “…”, mỗi địa chỉ chỉ dẫn đến một bài.
        The other is …. In the language “…” an address leads to one story.
        Hãy đặt “slug” khác cho một trong hai bài.
        Give one of the two another “slug”.

        empty-file
        A file or front matter without any entry.
        Ở đây chưa có nội dung nào
        There is nothing here yet
        Phần này phải có ít nhất một mục, theo mẫu “tên: giá trị”.
        At least one entry, “key: value”, must be here.
        Điền nội dung, hoặc xóa tệp nếu không dùng đến.
        Fill it in, or delete the file if it isn't needed.

        empty-heading
        A heading without words.
        Đề mục không có chữ
        The heading has no words
        Đề mục trống làm rối mục lục và phần mềm đọc màn hình.
        An empty heading confuses the outline and screen readers.
        Viết đề mục, hoặc xóa dấu thăng.
        Write the heading, or delete the number signs.

        ended-without-successor
        A unit is no more, and nobody says what became of it.
        … (…) không còn, nhưng không rõ đã nhập vào đâu
        … (…) is no more, and nothing says what became of it
        Người mở địa chỉ cũ phải biết đi đâu tiếp.
        Who opens the old address must learn where to go.
        Hãy ghi mã … vào cột predecessors của đơn vị mới.
        Write the code … into the column predecessors of the new unit.

        ends-before-it-begins
        The last day is before the first.
        … (…): ngày cuối đứng trước ngày đầu
        … (…): the last day is before the first
        valid_to là ngày cuối cùng còn đơn vị, valid_from là ngày đầu tiên.
        valid_to is the last day of the unit, valid_from the first.
        Hãy sửa hai ngày này.
        Correct the two days.

        error-report-address
        An address for reports of errors that no browser could use.
        “…” không dùng được làm nơi báo số liệu sai
        “…” can’t be where wrong figures are reported
        Mỗi số liệu có một liên kết báo sai, điền sẵn khóa của số liệu vào chỗ {key}; địa chỉ phải bắt đầu bằng mailto: hoặc https:, không có dấu cách.
        Every figure gets a link to report it, with the figure’s key in the place of {key}; the address must begin with mailto: or https: and hold no spaces.
        Ví dụ: report_errors_to: "https://gopy.tinh.gov.vn/?so-lieu={key}"
        For example: report_errors_to: "https://feedback.province.gov.vn/?figure={key}"

        evidence-active-content
        A file that can run code.
        “…” có mã lệnh bên trong
        “…” holds code
        Macro và mã lệnh trong văn bản có thể gây hại cho máy người đọc.
        Macros and scripts in documents can harm the reader's computer.
        Hãy xuất lại thành PDF hoặc CSV.
        Export it anew as PDF or CSV.

        evidence-address
        An address of evidence that isn't one on the web.
        “…” không phải địa chỉ trang web
        “…” isn't an address on the web
        Cột “url” dẫn đến nơi khác công bố minh chứng, bắt đầu bằng https://.
        The column “url” leads to where else the evidence is public; it begins with https://.
        Hãy ghi địa chỉ đầy đủ; tệp của cổng thì ghi ở cột “file”.
        Write the whole address; a file of this site goes into the column “file”.

        evidence-hash
        A file that isn't the one that the register describes.
        “…” không còn là tệp đã đăng ký
        “…” isn't the file that was registered
        Mã băm SHA-256 của tệp khác cột “sha256”: tệp đã bị sửa, hoặc mã chép sai.
        Its SHA-256 differs from the column “sha256”: the file was changed, or the hash miscopied.
        Nếu tệp này đúng, hãy ghi: …
        If this is the right file, write: …

        evidence-image-metadata
        A picture with metadata.
        Ảnh “…” còn siêu dữ liệu: …
        The picture “…” holds metadata: …
        Siêu dữ liệu có thể ghi nơi chụp, giờ chụp, máy và người chụp.
        Metadata may tell place, time, camera and photographer.
        Hãy lưu ảnh không kèm siêu dữ liệu (ví dụ: vipsthumbnail tệp.jpg -o 'sach.jpg[strip]'), rồi ghi lại “sha256”.
        Save it without (for example: vipsthumbnail file.jpg -o 'clean.jpg[strip]') and write its “sha256” again.

        evidence-is-link
        A file of evidence that is a link to somewhere else, or no file.
        “…” không phải tệp thường
        “…” isn't a plain file
        Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.
        A link may lead out of the content folder, to something that nobody meant to publish.
        Hãy chép chính tệp vào đó.
        Put the file itself there.

        evidence-open-and-held
        A file that one row holds back and another publishes.
        Tệp “…” vừa công khai vừa do đơn vị giữ
        The file “…” is both public and held
        Minh chứng do đơn vị giữ không bao giờ được đăng, nên một tệp chỉ có một cách tiếp cận.
        What an office holds is never published, so a file has one access.
        Hãy sửa “access” của một trong các dòng nói về tệp này.
        Correct “access” in one of the rows that name the file.

        evidence-personal-columns
        A table with columns of personal data.
        Bảng có cột dữ liệu cá nhân: …
        The table has columns of personal data: …
        Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).
        Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3).
        Hãy xóa các cột ấy, hoặc đổi “access” thành “held” và để tệp ở đơn vị giữ.
        Delete these columns, or change “access” to “held” and leave the file with its office.

        evidence-tells-more
        A PDF that tells more than its pages.
        “…” chứa nhiều hơn các trang của nó: …
        “…” holds more than its pages: …
        PDF có thể mang tên người soạn (Author), tệp đính kèm (EmbeddedFile), khóa (Encrypt).
        A PDF may carry its author's name (Author), attachments (EmbeddedFile), a lock (Encrypt).
        Hãy in lại ra PDF sau khi xóa thuộc tính; phần nén bên trong chương trình không xem được.
        Print it to PDF again without properties; compressed parts can't be looked into here.

        evidence-too-large
        A file of evidence that is too large.
        “…” nặng … MB, quá … MB
        “…” has … MB, more than … MB
        Người đọc thường dùng điện thoại và mạng di động.
        Most people read on telephones.
        Hãy giảm ảnh trong tệp, chia tệp, hoặc công bố ở nơi khác và ghi “url”.
        Make its pictures smaller, split it, or publish it elsewhere and give “url”.

        evidence-type
        A file of a kind that isn't published.
        Không đăng loại tệp của “…”
        Files like “…” aren't published
        Được đăng: …. Các loại khác có thể chạy mã lệnh hoặc cần chương trình riêng.
        Published are: …. Others can run code or need programs of their own.
        Hãy xuất ra PDF hoặc CSV.
        Export it as PDF or CSV.

        evidence-type-differs
        A file that isn't what its name says.
        “…” không phải tệp …
        “…” isn't a … file
        Phần đầu của tệp không giống tên đuôi; người đọc sẽ không mở được.
        Its first bytes differ from what its name says, so readers can't open it.
        Hãy kiểm tra và lưu lại tệp.
        Look at the file and save it again.

        evidence-without-hash
        A public file without a hash.
        “…” chưa có mã băm
        “…” has no hash
        Mã băm cho mọi người kiểm tra rằng minh chứng không bị đổi về sau.
        With it everybody can check that evidence wasn't exchanged later.
        Hãy ghi vào “sha256”: …
        Write into “sha256”: …

        expires-before-published
        A story that would end before it begins.
        Bài hết hạn ngày … nhưng đến … mới đăng
        The story ends on … but is published only on …
        “expire_on” là ngày đầu tiên không còn đăng bài, nên phải sau “publish_on”.
        “expire_on” is the first day without the story, so it must come after “publish_on”.
        Hãy sửa một trong hai ngày.
        Correct one of the two days.

        fact-in-translation
        A fact that stands in a translation.
        “…” không được ghi trong bản dịch
        “…” doesn't belong in a translation
        Dữ kiện của bài chỉ ghi một lần, trong tệp ….md, để các bản dịch không nói khác nhau.
        A story's facts stand once, in ….md, so that translations can't contradict each other.
        Hãy xóa dòng này; nếu nó đúng hơn thì sửa ở ….md.
        Delete this line; if it is the right one, correct ….md.

        falling-series
        A total since the start that became smaller.
        Số lũy kế … nhỏ hơn kỳ trước
        The cumulative figure … is below the one before
        Số trước ở …, dòng …. Số cộng dồn từ đầu không giảm, trừ khi có đính chính.
        The earlier one is in …, line …. A total since the start doesn't fall unless it is revised.
        Hãy kiểm tra số; nếu đúng thì ghi lý do vào revisions.csv.
        Check the figure; if it is right, state the reason in revisions.csv.

        figures-differ
        The figures in the open data aren't those that the release of the same day froze.
        Số liệu không phải là số liệu đã công bố ở bản …
        The figures aren’t those of release …
        Trang được đánh giá vào đúng ngày của bản công bố ấy, nên mã băm SHA-256 của mọi số liệu (figures_sha256) phải như nhau.
        The site is judged at the day of that release, so the SHA-256 of all figures (figures_sha256) has to be the same.
        Nếu chính cơ quan sửa số liệu, hãy chạy minhbach release rồi đăng lại; nếu không, trang đã bị giả mạo.
        If your office changed figures, run minhbach release and publish again; if not, the site was forged.

        figures-unreleased
        The site shows figures that no release froze.
        Trang tính đến … có số liệu khác với bản công bố …, tính đến …
        The site, of …, shows other figures than release …, of …
        Số liệu chưa vào bản công bố nào thì không ai kiểm chứng được; kẻ giả mạo cũng có thể đổi ngày.
        Nobody can check figures that no release holds; a forger could change the day as well.
        Hãy chạy minhbach release rồi dựng lại; hoặc --allow-unreleased để chấp nhận số liệu chưa công bố.
        Run minhbach release and build again; or accept unreleased figures with --allow-unreleased.

        file-name-as-description
        A description that is only a file's name.
        Mô tả hình “…” chỉ là tên tệp
        The description “…” is only a file's name
        Tên tệp không cho người nghe biết trong hình có gì.
        It doesn't tell people who listen what the image shows.
        Viết hình có ai, làm gì, ở đâu.
        Say who does what, where.

        file-too-large
        A file that is larger than any that people write.
        Tệp quá lớn: … MB
        The file is too large: … MB
        Mỗi tệp nội dung chỉ được đến khoảng 1000 MB.
        A content file may have about 1000 MB at most.
        Chia tệp theo kỳ báo cáo.
        Split it by reporting periods.

        font-artefact
        A word with a sign that a font of former times put for a letter.
        Có ký hiệu lạ trong chữ: “…” (… chữ)
        A sign stands inside a word: “…” (…)
        Phông chữ cũ của tiếng dân tộc dùng các ký hiệu [ ] ^ | \\ ~ { thay cho chữ có dấu; chép sang Unicode thì người đọc thấy ký hiệu.
        Old fonts of minority languages used the signs [ ] ^ | \\ ~ { for letters with marks; in Unicode readers see the signs.
        Nhờ người biết tiếng này gõ lại bằng Unicode.
        Ask somebody who knows the language to type it again in Unicode.

        footnote-name-with-spaces
        A footnote whose name has a space.
        Tên chú thích “…” có dấu cách nên không thành chú thích
        The footnote name “…” has a space, so it makes no footnote
        Dấu chú thích hiện nguyên văn trong bài, lời chú thích dính vào đoạn ở trên.
        The mark is printed as it stands, and the note's text is glued to what is above it.
        Viết liền tên ở cả hai chỗ: [^…]
        Write the name without spaces in both places: [^…]

        frequency-mismatch
        A row in the file of a period of another length than the indicator is reported for.
        … không báo cáo cho kỳ …
        … isn't reported for the period …
        Chỉ số này báo cáo theo “…”, còn kỳ … là “…”.
        It is reported by “…”, and … is a “…”.
        Hãy chuyển dòng này sang tệp của kỳ đúng.
        Move the row to the file of the right period.

        glued-heading
        A heading without its space.
        Dòng này không thành đề mục vì thiếu dấu cách sau dấu thăng
        This line makes no heading: a space is missing behind the number signs
        Dấu thăng dính vào chữ thì hiện nguyên trên trang.
        Number signs that touch the words are printed as they stand.
        Viết: …
        Write: …

        group-not-reported
        A row for a group that the indicator isn't broken down by.
        … không chia theo nhóm “…”
        … isn't broken down by the group “…”
        Nhóm này thuộc loại “…”, mà danh mục chỉ số không ghi loại ấy cho ….
        The group is of the kind “…”, which the catalogue doesn't list for ….
        Hãy xóa dòng này, hoặc thêm loại nhóm vào “groups” trong indicators.yaml.
        Delete the row, or add the kind to “groups” in indicators.yaml.

        group-over-whole
        A group with more than everybody.
        Nhóm có nhiều hơn tất cả mọi người (…)
        The group has more than everybody (…)
        Số chung ở …, dòng …. Một nhóm là một phần của số chung.
        The figure of everybody is in …, line …. A group is a part of it.
        Hãy sửa số của nhóm hoặc số chung.
        Correct the group's figure or that of everybody.

        heading-in-capitals
        A heading in capitals.
        Đề mục “…” viết toàn chữ hoa
        The heading “…” is all in capitals
        Chữ hoa liền một dòng khó đọc, và phần mềm đọc màn hình có thể đánh vần từng chữ.
        Lines of capitals are hard to read, and screen readers may spell them out.
        Viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.
        Write it in small letters, with a capital at the start and in names.

        held-evidence-file
        A file that lies in the content although an office holds it.
        Tệp do đơn vị giữ lại nằm trong thư mục nội dung: “…”
        A held file lies in the content folder: “…”
        Tệp không được đăng, nhưng ai mở được kho nội dung đều đọc được.
        It isn't published, but whoever can open the content can read it.
        Hãy chuyển tệp về đơn vị giữ, hoặc đổi “access” thành “public”.
        Move it to the office that holds it, or change “access” to “public”.

        html-comment
        A comment inside Markdown.
        Ghi chú trong <!-- --> không được đưa lên trang
        The remark in <!-- --> is not passed on to the page
        Nhưng ai đọc được tệp nguồn đều thấy ghi chú này.
        But everybody who can read the source file sees it.
        Xóa ghi chú khi không cần nữa.
        Delete it when it is no longer needed.

        identical-reports
        Communes with the same report.
        Kỳ …: báo cáo của nhiều đơn vị giống hệt nhau
        …: units have exactly the same report
        …: mọi số đều trùng, trong đó … số khác 0. Có thể một báo cáo đã bị chép.
        …: all numbers agree, … of them not 0. A report may have been copied.
        Hãy đối chiếu với báo cáo gốc của từng đơn vị.
        Compare with each unit's own report.

        identical-rows
        Communes with the same numerator and denominator.
        …, kỳ …: nhiều đơn vị có cùng tử số và mẫu số
        …, …: units share the same numerator and denominator
        …. Hai số lớn cùng trùng nhau hiếm khi là ngẫu nhiên; có thể dòng đã bị chép.
        …. Two large numbers seldom coincide by chance; a row may have been copied.
        Hãy đối chiếu với báo cáo gốc của từng đơn vị; nếu đúng thì ghi lý do vào cột “checked”.
        Compare with each unit's own report; if the figures are right, say why in the column “checked”.

        image-from-elsewhere
        An image that would be fetched from another site.
        Hình “…” nằm ở trang khác
        The image “…” is on another site
        Trang web không tải gì từ máy chủ khác: hình sẽ không hiện, và người đọc không bị theo dõi.
        The site loads nothing from other servers: the image wouldn't show, and nobody tracks readers.
        Lưu hình (nếu được phép) vào cạnh bài viết rồi ghi tên tệp.
        Save the image (if that is allowed) beside the text and give its file name.

        image-of-person-elsewhere
        An image of a person's story that another story uses.
        Ảnh “…” thuộc bài về một người khác
        The image “…” belongs to a story about a person
        Ảnh trong ambassadors/ chỉ dùng trong chính bài ấy, nơi sự đồng ý được kiểm tra.
        Images in ambassadors/ are for their own story only, where the consent is checked.
        Hãy bỏ ảnh, hoặc dẫn đến bài ấy.
        Leave the image out, or link to that story.

        image-without-description
        An image that people who don't see it know nothing of.
        Hình “…” chưa có mô tả
        The image “…” has no description
        Người khiếm thị và người mạng yếu chỉ biết hình qua lời mô tả.
        People who don't see, and people with a weak connection, know it by its description only.
        Viết mô tả trong ngoặc vuông: ![ai, làm gì, ở đâu](…)
        Describe it in the square brackets: ![who does what, where](…)

        import-exists
        A story isn't written over.
        … đã có
        … is there already
        Nhập một bài không bao giờ ghi đè lên bài khác.
        An import never writes over a story.
        Hãy chọn tên khác sau --as, hoặc tự dời tệp cũ đi.
        Choose another name for --as, or move the old file away yourself.

        import-no-target
        A document needs a place to go to.
        Chưa nói bài này đi vào đâu
        Nothing says where this story goes
        Tên thư mục của bài là địa chỉ của trang, và ở lại mãi.
        The name of its folder is the address of the page, and stays.
        Thêm --as LOẠI/TÊN, ví dụ --as models/cho-khong-tien-mat (pages, models, ambassadors, news).
        Add --as KIND/NAME, such as --as models/cho-khong-tien-mat (pages, models, ambassadors, news).

        import-one-document
        A document is brought in alone.
        Mỗi lần chỉ nhập một bài Word
        A document of Word is imported alone
        --as nói bài đi vào đâu, và chỉ nói được cho một bài.
        --as says where a story goes, and can say it of one only.
        Hãy nhập riêng tệp này.
        Import this file by itself.

        import-pictures-to-describe
        Pictures came without a description.
        Có ảnh chưa có mô tả
        Pictures have no description
        Người dùng máy đọc màn hình chỉ biết ảnh qua lời mô tả; thiếu nó trang không dựng được.
        Who listens to the page knows pictures by their description; without it the build stops.
        Hãy viết giữa ngoặc vuông điều nhìn thấy: ![Bà con quét mã ở chợ](hinh-1.jpg).
        Write between the brackets what one sees: ![People scan a code at a market](hinh-1.jpg).

        indented-prose
        Prose that is shown as code.
        Đoạn thụt đầu dòng này hiện thành mã lệnh
        This indented paragraph is shown as program code
        Bốn dấu cách hay một dấu Tab ở đầu đoạn là cách viết mã lệnh: chữ không xuống dòng, không có liên kết.
        Four spaces or a tab at its start mean code: its lines don't wrap and have no links.
        Xóa dấu cách trước chữ đầu; mã lệnh thật thì đặt giữa hai dòng ```.
        Take away the spaces before the first word; put real code between two lines of ```.

        indicator-twice-in-composite
        An indicator that a score counts twice.
        … có mặt hai lần trong điểm tổng hợp
        … is in the score twice
        Ghi hai lần thì trọng số thật khác với trọng số người đọc thấy.
        Listed twice, its real weight differs from the one that readers see.
        Hãy giữ một dòng và ghi trọng số đúng ở đó.
        Keep one line and give the right weight there.

        insecure-address
        An address without encryption.
        Địa chỉ “…” không được mã hóa
        The address “…” is not encrypted
        Với http:, người khác có thể đọc và sửa trang trên đường truyền, kể cả để lừa đảo.
        With http: others can read and change the page on its way, for fraud too.
        Thử …; nếu trang không có https: thì cân nhắc bỏ liên kết.
        Try …; if the site has no https:, consider leaving the link out.

        jump
        Changes that are large for one period.
        …, kỳ …: số thay đổi đột ngột so với kỳ trước
        …, …: figures jump against the period before
        …. Đáng xem lại khi tỷ lệ đổi hơn 25 điểm phần trăm, hoặc số đếm tăng, giảm hơn 3 lần.
        …. A share that changes by more than 25 points, or a count by more than 3 times, is worth a second look.
        Hãy kiểm tra cách đếm và đơn vị tính của cả hai kỳ; nếu đúng thì ghi lý do vào cột “checked”.
        Check how both periods were counted; if the figures are right, say why in the column “checked”.

        key-is-no-text
        A key that is a list or a group itself.
        Tên mục phải là một từ
        A key must be a word
        Dấu {, [ hoặc ? ở đầu dòng làm máy hiểu sai tên mục.
        A {, [ or ? at the start of the line makes the key something else.
        Viết theo mẫu “tên: giá trị”, đặt giá trị có {, [ trong dấu ngoặc kép.
        Write “key: value”, and put values with {, [ in quotation marks.

        legacy-encoding
        Text of an old encoding inside valid UTF-8.
        Chữ ở đây không phải là tiếng Việt Unicode
        The letters here are not Vietnamese in Unicode
        Chạy minhbach convert … để có bản Unicode bên cạnh, đọc lại rồi thay tệp; đừng sửa từng chữ.
        Run minhbach convert … for a copy in Unicode beside it, read it and replace the file; don't mend single letters.

        level-not-reported
        A row for a unit at a level that the indicator isn't reported at.
        … không có số liệu ở cấp “…” (đơn vị …)
        … has no figures at the level “…” (unit …)
        Danh mục chỉ số ghi các cấp của …: ….
        The catalogue lists these levels for …: ….
        Hãy xóa dòng này, hoặc thêm cấp vào “levels” trong indicators.yaml.
        Delete the row, or add the level to “levels” in indicators.yaml.

        link-to-expired-story
        A link to a story whose time is over.
        Liên kết “…” dẫn đến bài đã hết hạn đăng
        The link “…” leads to a story whose time is over
        Bài ấy đã qua ngày “expire_on”: ở địa chỉ của nó chỉ còn một thông báo.
        Its “expire_on” has come: only a notice is left at its address.
        Hãy bỏ liên kết, hoặc dẫn đến bài khác.
        Remove the link, or lead to another story.

        link-to-unpublished
        A link to a story that the public doesn't see yet.
        Liên kết “…” dẫn đến bài chưa đăng
        The link “…” leads to a story that isn't published yet
        Bài ấy là bài nháp hoặc chưa đến ngày “publish_on”, nên người đọc sẽ gặp trang trống.
        It is a draft or waits for its “publish_on”, so that readers would find nothing.
        Hãy bỏ liên kết, hoặc cho bài này đăng cùng ngày với bài kia.
        Remove the link, or publish this story on the same day as the other.

        link-to-withdrawn-story
        A link to a story that was taken down.
        Liên kết “…” dẫn đến bài đã được rút
        The link “…” leads to a withdrawn story
        Người trong bài đã rút lại sự đồng ý: ở đó chỉ còn một thông báo. Chữ của liên kết cũng có thể nói về họ.
        The person took back the consent: only a notice is left there. The link's own words may still tell of them.
        Hãy bỏ liên kết và xem lại câu quanh nó.
        Remove the link, and read again what stands around it.

        link-without-words
        A link without words.
        Liên kết đến “…” không có chữ
        The link to “…” has no words
        Không ai bấm được vào liên kết không có chữ.
        Nobody can follow a link without words.
        Viết chữ trong ngoặc vuông: [tên trang](…)
        Write words in the square brackets: [name of the page](…)

        long-table-row
        A row with more cells than the table has columns.
        Dòng này có … ô, bảng có … cột: “…” bị bỏ
        The row has … cells, the table … columns: “…” is dropped
        Số cột là số ô của dòng đầu; ô thừa không hiện trên trang. Dấu | trong ô cũng tách ô.
        The first row sets the columns; cells beyond them aren't shown. A | inside a cell splits it too.
        Thêm cột vào hai dòng đầu, hoặc bỏ ô thừa; dấu | trong ô thì viết \\|.
        Add a column to the first two rows, or take the cell away; for a | inside a cell write \\|.

        long-title
        A title of more letters than lists show.
        Tiêu đề dài … ký tự
        The title has … characters
        Danh sách, kết quả tìm kiếm và màn hình điện thoại không hiện hết tiêu đề quá … ký tự.
        Lists, search results and phones don't show more than about ….
        Rút gọn tiêu đề; phần còn lại đưa vào “summary”.
        Shorten it; put the rest into “summary”.

        look-alike-letter
        Letters of other alphabets that look like Đ, which were replaced.
        Chữ “…” ở đây không phải là chữ “…” của tiếng Việt (… chỗ)
        The letter “…” here is not the Vietnamese “…” (…)
        Hai chữ trông giống nhau nhưng là hai ký tự khác nhau, làm sai tìm kiếm và sắp xếp. Trang web đã dùng chữ đúng.
        They look alike but are different characters, which breaks search and order. The site used the right one.
        Gõ lại chữ này bằng bộ gõ tiếng Việt.
        Type it again with a Vietnamese keyboard.

        loose-pipes
        Rows of a table that make no table.
        Dòng này có dấu “…” thay cho “-” nên bảng không thành bảng
        This line has “…” in place of “-”, so the table is none
        Gõ lại dòng này bằng dấu trừ: |---|---|
        Type the line again with hyphens: |---|---|
        Dòng gạch có … ô, dòng đầu có … ô nên bảng không thành bảng
        The line of hyphens has another number of cells (…) than the first row (…), so the table is none
        Viết dòng gạch: …
        Write the line of hyphens: …
        Các dòng này trông như bảng nhưng hiện thành chữ với dấu |
        These lines look like a table but are printed as text with pipes
        Thêm dòng gạch sau dòng đầu: |---|---|
        Add a line behind the first row: |---|---|
        Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
        Below the first row a table needs a line of hyphens, a cell for each column.

        loose-stars
        Signs of bold or struck words that are printed as they stand.
        Dấu … ở đây không có tác dụng và hiện nguyên trên trang
        The sign … here has no effect and is printed as it stands
        Dấu … không được đứng giữa một dấu câu và một chữ, cũng không cách chữ mà nó đánh dấu.
        … must not stand between a punctuation mark and a letter, nor apart from the words it marks.

        lost-address
        A page's address is gone.
        Địa chỉ đã công bố không còn trang nào: …
        A published address leads nowhere any more: …
        Bản công bố số … (…) có trang này. Người dân, báo chí và văn bản in đã dẫn tới đó.
        Release … (…) has this page. People, newspapers and printed papers lead there.
        Hãy trả lại tên thư mục hay slug cũ; nếu trang phải mất, hãy thêm vào … dòng ….
        Give the folder or the slug its old name again; if the page has to go, add the row … to ….

        malformed-evidence-path
        A path of evidence that can't be an address or leads elsewhere.
        “…” không dùng làm tên tệp minh chứng được
        “…” can't name an evidence file
        Tên tệp thành địa chỉ trên trang: evidence/ rồi đến chữ không dấu, chữ số, “-”, “_”, “.”.
        The name becomes an address: evidence/, then plain letters, digits, “-”, “_” and “.”.
        Hãy đổi tên tệp, ví dụ: …
        Rename the file, for example: …

        malformed-figure-key
        A key of a figure that isn't written as one.
        “…” không phải là mã của một số liệu
        “…” isn't the key of a figure
        Mã số liệu gồm: chỉ số@đơn vị@kỳ, và nếu cần thì thêm @nhóm.
        A figure's key is indicator@unit@period, with @group where needed.
        Ví dụ: BD03@22918@2026-Q3
        For example: BD03@22918@2026-Q3

        malformed-hash
        A hash that isn't one.
        “…” không phải mã băm SHA-256
        “…” isn't a SHA-256
        Mã băm SHA-256 có 64 chữ số 0–9, a–f viết thường.
        A SHA-256 is 64 digits of 0–9 and small a–f.
        Hãy chép lại mã, hoặc để trống: chương trình sẽ cho biết mã của tệp.
        Copy it again, or leave it empty: the program tells the file's.

        malformed-slug
        An address that isn't written in plain letters, digits and hyphens.
        “…” không dùng làm địa chỉ được
        “…” can't be an address
        Địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, để ai cũng gõ được.
        Addresses hold small letters without marks, digits and hyphens, so that everybody can type them.
        Hãy chọn một từ khác.
        Choose another word.
        Hãy viết: …
        Write: …

        map-computed
        Figures of indicators that are worked out here.
        Bỏ qua … số liệu mà cổng tự tính
        Figures passed over, since the portal works them out: …
        Các chỉ số này được tính từ sổ của cổng, không nhập tay.
        They come from the portal's own registers and aren't entered.
        Không cần làm gì.
        Nothing needs to be done.

        map-lacks
        A map lacks what it needs.
        Bảng đối chiếu thiếu “…”
        The mapping lacks “…”
        Phải biết cột nào là đơn vị, chỉ số nào, tử số, mẫu số hay giá trị.
        It must say which column is the unit, which indicator, part, whole or value.
        Hãy xem các mẫu trong content/imports.
        Look at the samples in content/imports.

        map-merged
        Rows of earlier units were added up.
        … số liệu được cộng từ các đơn vị trước khi sáp nhập
        Figures added up from units of before the merger: …
        Hệ thống kia còn dùng tên cũ; tử số và mẫu số của các phần được cộng lại.
        The other system still uses the old names; parts and wholes are added up.
        Hãy kiểm tra: một đơn vị cũ bị chia cho nhiều đơn vị mới thì không cộng như vậy được.
        Check it: an earlier unit that was split between new ones can’t be added up like this.

        map-missing-heads
        Headings of a map that the file doesn't have.
        …!…: không có cột …
        …!…: there is no column …
        Bảng đối chiếu nhận cột bằng chữ ở dòng tiêu đề; hệ thống kia có thể đã đổi mẫu.
        The mapping knows columns by their headings; the other system may have changed its layout.
        Hãy sửa “head”, “sheet” hoặc tên cột trong bảng đối chiếu.
        Mend “head”, “sheet” or the columns’ names in the mapping.

        map-missing-sheet
        The sheet that a map names isn't in the file.
        Tệp không có trang “…”
        The file has no sheet “…”
        Các trang có: ….
        Its sheets are: ….
        Hãy sửa “sheet” trong bảng đối chiếu.
        Mend “sheet” in the mapping.

        map-needs
        Neither the map nor the command tells what figures are of.
        Chưa biết … của số liệu
        Nothing tells … of the figures
        Bảng đối chiếu không có cột này, lệnh cũng không nói.
        The mapping has no such column, and the command doesn't say it.
        Hãy thêm … vào lệnh, ví dụ: --period 2026-Q4 --on 2026-12-31.
        Add … to the command, as in: --period 2026-Q4 --on 2026-12-31.

        map-twice
        Two rows tell the same figure.
        Nhiều dòng nói về …: …
        Several rows tell …: …
        Không biết dòng nào đúng; chỉ dòng của các đơn vị trước khi sáp nhập mới được cộng lại.
        Nobody knows which is right; only rows of units from before the merger are added up.
        Hãy xóa dòng thừa trong tệp.
        Delete the extra rows from the file.

        map-unknown-code
        A map names a code that there isn't.
        Không có mã “…”
        There is no code “…”
        Bảng đối chiếu dẫn chữ của hệ thống kia về mã của nội dung này.
        The mapping leads words of the other system to codes of this content.
        Có phải là “…”?
        Is it “…”?
        Các mã có: ….
        There are: ….

        map-unknown-word
        A word that leads to nothing here.
        Có thể là: …. Hãy ghi mã của đơn vị đúng trong “values”.
        It may be: …. Write the code that is meant under “values”.
        Có phải là “…”? Hãy sửa tệp, hoặc thêm vào “values” của bảng đối chiếu.
        Is it “…”? Mend the file, or add it under “values” of the mapping.
        Hãy thêm vào “values” của bảng đối chiếu, hoặc vào “skip” nếu bỏ qua được.
        Add it under “values” of the mapping, or under “skip” if it may be passed over.
        … dòng để trống cột “…”
        Rows with nothing in “…”: …
        Cột “…”: không biết “…” là gì (… dòng)
        Column “…”: nobody knows what “…” is (rows: …)
        Không đoán: một tên dẫn nhầm sẽ công bố số của xã này thành của xã khác.
        Nothing is guessed: a name led astray would publish one commune's figures as another's.

        missing-address
        A link or image without an address.
        Liên kết hoặc hình ảnh này chưa có địa chỉ
        This link or image has no address
        Giữa hai ngoặc tròn phải có địa chỉ trang hoặc tên tệp.
        The address of a page or the name of a file must stand in the round brackets.
        Điền địa chỉ, hoặc bỏ liên kết.
        Fill in the address, or remove the link.

        missing-column
        A column that must be there isn't.
        Thiếu cột “…”
        The column “…” is missing
        Thiếu cột này thì không đọc được dòng nào của tệp.
        Without this column no row of the file can be read.
        Thêm “…” vào dòng đầu của tệp.
        Add “…” to the file's first line.
        Thiếu cột …
        The column … is missing
        Thiếu … cột: …
        … columns are missing: …
        Mất một cột thì mọi điều ghi trong đó biến mất khỏi cổng mà không ai hay. Chưa có gì để ghi thì để trống ô, không bỏ cột.
        With a column everything that stood in it would vanish from the site unnoticed. Where there is nothing to say the cell stays empty, the column stays there.
        Tìm lại cột trong bản trước của tệp. Nếu là cột mới, chạy “minhbach migrate”, hoặc thêm cột để dòng đầu có đủ: …
        Take the column back from the file's last version. If it is a new one, run “minhbach migrate”, or add it so that the first line has all of: …

        missing-evidence-file
        A file of evidence that isn't there.
        Không có tệp minh chứng “…”
        There is no evidence file “…”
        Tệp minh chứng đặt trong data/evidence/ và ghi là evidence/tên-tệp.
        Evidence files stand in data/evidence/ and are written evidence/file-name.
        Có phải bạn muốn viết “…”?
        Did you mean “…”?
        Hãy đặt tệp vào đó, hoặc xóa tên tệp.
        Put the file there, or remove its name.

        missing-file
        The file isn't there.
        Thiếu tệp này
        This file is missing
        Không có tệp này thì không thể tạo trang.
        Without it no site can be made.
        Hãy tạo tệp, hoặc lấy lại từ bản lưu trước.
        Make the file, or bring it back from history.

        missing-first-language
        A story without the file of the site's first language.
        Bài “…” thiếu tệp ….md
        The story “…” lacks ….md
        Tệp của ngôn ngữ chính giữ các dữ kiện của bài; bản dịch chỉ đi kèm theo nó.
        The file of the site's first language holds the story's facts; translations only go with it.
        Hãy viết tệp …/….md, hoặc xóa thư mục này.
        Write …/….md, or delete the folder.

        missing-front-matter
        A Markdown file that doesn't start with `---`.
        Tệp không mở đầu bằng phần khai báo
        The file does not start with its front matter
        Tiêu đề, tóm tắt và các thông tin khác nằm giữa hai dòng --- ở đầu tệp.
        Title, summary and other facts stand between two lines of --- at the top of the file.
        Thêm ở đầu tệp: một dòng ---, các mục như “title: …”, rồi một dòng --- nữa.
        Add at the top: a line ---, entries such as “title: …”, and another line ---.

        missing-image
        An image that isn't beside the story.
        Không có ảnh “…”
        There is no image “…”
        Ảnh (jpg, png, webp) đặt cùng thư mục với bài và gọi bằng tên tệp.
        Images (jpg, png, webp) stand in the story's folder and are called by their file names.
        Có phải bạn muốn viết “…”?
        Did you mean “…”?
        Hãy đặt ảnh vào thư mục của bài.
        Put the image into the story's folder.

        missing-number
        A reported row without a number that it needs.
        Thiếu số ở cột “…”
        The number in “…” is missing
        Chỉ số tính theo tỷ lệ cần tử số và mẫu số; chỉ số khác cần giá trị.
        A share needs its numerator and denominator; every other indicator needs its value.
        Hãy điền số, kể cả số 0; nếu chưa có thì ghi “not_reported”.
        Fill it in, 0 included; if there is none yet, write “not_reported”.

        missing-phrase
        A phrase that another language has and this one doesn't.
        Thiếu câu “…”
        The phrase “…” is missing
        Ngôn ngữ khác có câu này. Thiếu nó, trang sẽ có chỗ trống.
        Another language has it. Without it pages would have a blank.
        Hãy dịch câu này và thêm vào mục “phrases”.
        Translate it and add it under “phrases”.
        Thiếu cụm từ “…”
        The phrase “…” is missing
        Các trang dùng cụm từ này; thiếu nó thì trang sẽ có chỗ trống.
        Pages use this phrase; without it they would have a blank.
        Hãy thêm dòng “…: …” vào mục “phrases” của tệp này.
        Add a line “…: …” to “phrases” in this file.

        missing-value
        A value that must be there is missing.
        Thiếu giá trị ở …
        No value is given for …
        Giá trị này bắt buộc phải có, trang web không tự đoán.
        This value must be given; the site never guesses it.
        Hãy điền giá trị.
        Fill in the value.

        missing-wording
        A text lacks its wording in the site's first language.
        Thiếu nội dung bằng ngôn ngữ “…” ở …
        No wording in language “…” is given for …
        Ngôn ngữ đầu tiên của trang phải có đủ nội dung; các ngôn ngữ khác dựa vào đó khi chưa được dịch.
        The site's first language must be complete; other languages fall back on it until translated.
        Viết nội dung bằng ngôn ngữ “…”.
        Write the wording in language “…”.

        more-than-all
        A part larger than its whole.
        Tử số … lớn hơn mẫu số …
        The numerator … is larger than the denominator …
        Tử số là một phần của mẫu số, nên không thể lớn hơn.
        The numerator counts a part of the denominator, so it can't be larger.
        Hãy kiểm tra xem hai số có bị đổi chỗ, hay lấy từ hai nguồn khác nhau.
        See whether the two are swapped or come from different sources.

        name-in-address
        A person's name in the name of the story's folder.
        Tên thư mục “…” lộ tên người trong bài
        The folder “…” tells the person's name
        Tên thư mục là địa chỉ trang; khi sự đồng ý được rút lại, địa chỉ vẫn còn với lời báo trung tính.
        The folder's name is the page's address, which stays with its notice when a consent is taken back.
        Hãy đổi tên thư mục theo vai trò hoặc việc làm, không theo tên người.
        Name the folder for the role or the deed, not for the person.

        named-head
        The row names a person where an office belongs.
        Ở đây chỉ ghi chức danh, không ghi tên người
        An office belongs here, not a name
        Trách nhiệm gắn với chức danh người đứng đầu; tên riêng thay đổi theo nhân sự và là dữ liệu cá nhân.
        The office answers; names change with the people and are personal data.
        Hãy viết chức danh, như “Bí thư Đảng ủy phường …”.
        Write the office, as in “Secretary of the Party Committee of …”.

        near-reference
        A reference whose name is written otherwise where it is defined.
        […] không thành liên kết: tên được khai báo là […]
        […] makes no link: the name that is defined is […]
        Hai tên phải giống nhau từng dấu, kể cả dấu nháy ’ và '.
        Both names must be the same to the last sign, apostrophes ’ and ' too.
        Viết […] ở cả hai chỗ.
        Write […] in both places.

        negative-number
        A number below 0 where none can be.
        Số ở cột “…” nhỏ hơn 0
        The number in “…” is below 0
        Số đếm, số tiền, số ngày và điểm không thể âm.
        Counts, money, days and scores can't be.
        Hãy kiểm tra lại với báo cáo gốc.
        Check it against the report.

        no-header
        A data file without even a header.
        Tệp trống, không có dòng tên cột
        The file is empty: it has no header line
        Dòng đầu của tệp CSV phải ghi tên các cột.
        The first line of a CSV file names its columns.
        Thêm dòng đầu: …
        Add a first line: …

        no-languages
        A site without languages.
        Trang chưa có ngôn ngữ nào
        The site has no language
        Mục “languages” trong site.yaml liệt kê các ngôn ngữ; ngôn ngữ đầu tiên là ngôn ngữ chính.
        The key “languages” in site.yaml lists the site's languages; the first is the main one.
        Hãy ghi, ví dụ: languages: [vi, en]
        Write, for example: languages: [vi, en]

        no-plain-file
        The name leads elsewhere, or is no plain file.

        not-a-code
        A code with characters that codes don't have.
        “…” ở … không phải là mã
        “…” in … is not a code
        Mã chỉ gồm chữ cái không dấu, chữ số và các dấu - _ . @ : và không có khoảng trắng. Bảng tính có thể tự đổi mã thành số hoặc thêm dấu nháy.
        Codes are made of letters without marks, digits and - _ . @ : without spaces. Spreadsheets may turn a code into a number or add an apostrophe.
        Chép lại đúng mã trong danh mục; trong Excel, đặt định dạng ô là “Text”.
        Copy the code from its list; in Excel format the cell as “Text”.

        not-a-date
        A date in another form than ISO 8601, or a day that no calendar has.
        “…” ở … không phải là ngày hợp lệ
        “…” in … is not a valid date
        Ngày viết theo thứ tự năm-tháng-ngày, đủ bốn và hai chữ số, như 2026-08-30; ngày ấy phải có thật.
        Dates are written year-month-day with four and two digits, as in 2026-08-30, and must exist.
        Nếu là ngày … tháng … năm …, hãy viết ….
        If day … of month … of … is meant, write ….
        Viết lại ngày, như 2026-08-30.
        Write the date again, as in 2026-08-30.

        not-a-key
        The text is no public key.
        “release_key” không phải là khóa công khai Ed25519
        “release_key” is not a public key of Ed25519
        Ai cũng dùng khóa này để kiểm tra chữ ký của các bản công bố. Khóa dài 32 byte, viết bằng Base64 hoặc 64 chữ số hệ 16.
        With this key anybody can check the signatures of releases. It has 32 bytes, written in Base64 or as 64 hexadecimal digits.
        Hãy chép lại khóa từ content/ledger/public-key.txt; không bao giờ ghi khóa bí mật ở đây.
        Copy the key from content/ledger/public-key.txt; never put the private key here.

        not-a-number
        A number that isn't in machine form.
        “…” ở … không phải là số viết đúng cách
        “…” in … is not a number in machine form

        not-a-whole-number
        A count with a decimal part, grouping or other characters.
        “…” ở … không phải là số nguyên
        “…” in … is not a whole number

        not-geojson
        A file that can't be read as GeoJSON with a code for each commune.
        Không đọc được tệp ranh giới…
        The file of outlines can’t be read…
        Tệp phải là GeoJSON (RFC 7946): một FeatureCollection; mỗi Feature có “properties” với “code” là mã đơn vị và “geometry” là Polygon hoặc MultiPolygon.
        It has to be GeoJSON (RFC 7946): a FeatureCollection whose Features each have “properties” with a “code” and a “geometry” that is a Polygon or MultiPolygon.
        Hãy xuất lại tệp từ phần mềm bản đồ, hoặc xóa tệp để dùng bản đồ ô.
        Export the file anew from the mapping software, or delete it to use the map of cells.

        not-true-or-false
        A flag that is neither `true` nor `false`.
        “…” ở … không phải là true hay false
        “…” in … is neither true nor false
        Chỗ này chỉ nhận true (có) hoặc false (không), viết thường.
        Only true and false, in lower case, are taken here.
        Viết true hoặc false.
        Write true or false.

        not-utf-8
        Bytes that aren't UTF-8.
        Tệp không được lưu bằng bảng mã UTF-8
        The file is not saved as UTF-8

        note-kept-back
        A note beside a figure that is kept back isn't published either.
        Ghi chú của một số liệu không công bố cũng không được công bố
        The note of a figure that is kept back isn’t published either
        Số liệu này được giữ kín để không lộ về từng người; lời ghi chú có thể nói ra chính con số ấy.
        The figure is kept back so that nothing is told about single people; words can tell the number too.
        Hãy xóa ghi chú, hoặc ghi điều cần nói vào bài viết, không nêu con số.
        Delete the note, or say what must be said in a text, without the number.

        number-without-report
        A number in a row that says there is none.
        Dòng ghi “…” mà vẫn có số
        The row says “…” and yet holds a number
        Chỉ trạng thái “reported” mới có số; ba trạng thái kia để trống cả ba ô số.
        Only “reported” comes with numbers; the other states leave all three number cells empty.
        Hãy xóa số, hoặc ghi trạng thái “reported”.
        Remove the number, or write “reported”.

        numbered-paragraph
        A paragraph that became a list.
        “…” ở đầu đoạn thành danh sách đánh số từ …
        “…” at its start makes this paragraph a list from …
        Số, dấu … và dấu cách ở đầu đoạn là cách viết danh sách.
        A number with … and a space at the start of a paragraph is how a list is written.
        Không phải danh sách thì viết …\\…
        If it is no list, write …\\…

        odd-row
        A row with too few or too many cells.
        Dòng … có … ô, trong khi tệp có … cột
        Row … has …, but the file has … columns
        Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
        Every row needs as many cells as the header; this row was left out.
        Nếu một ô có dấu phẩy bên trong, hãy đặt cả ô trong dấu ngoặc kép: "một, hai".
        If a cell has a comma inside, put the cell in quotation marks: "one, two".
        Thêm dấu phẩy cho các ô còn thiếu, kể cả ô trống.
        Add commas for the missing cells, the empty ones too.

        office-bomb
        A part unpacks to hundreds of times its size.
        Tệp “…” phình ra hàng trăm lần khi giải nén
        “…” grows hundreds of times when unpacked
        Không bài nào như vậy; tệp có thể được làm ra để làm treo máy.
        No story does that; such files are made to stop computers.
        Hãy hỏi người gửi, và đừng mở tệp.
        Ask the sender, and don't open it.

        office-broken
        The ZIP or a part in it is cut off or damaged.
        Tệp “…” hỏng hoặc bị cắt ngang
        “…” is broken or cut off
        Tệp .docx là một gói nén; gói này không mở được trọn vẹn, nên không lấy gì từ nó.
        Such a file is a packed folder; this one can't be opened whole, so nothing is taken from it.
        Hãy xin gửi lại tệp, hoặc mở và lưu lại.
        Ask for it again, or open and save it anew.

        office-evidence
        An Office file, whose hidden parts can't be looked into.
        “…” có thể mang dữ liệu ẩn…
        “…” may carry hidden data…
        Tệp Office giữ tên người soạn, nhận xét, trang và hàng ẩn; chương trình không mở ra xem được.
        Office files keep authors' names, comments, hidden sheets and rows; they aren't unpacked here.
        Hãy đăng bản PDF hoặc CSV; nếu giữ tệp này, hãy chạy “Document Inspector” trước.
        Publish a PDF or CSV; if you keep this file, run the Document Inspector first.

        office-macros
        There are macros in it.
        Tệp “…” có macro
        “…” has macros
        Macro là chương trình chạy khi mở tệp; bài viết không cần đến.
        Macros are programs that run when the file is opened; stories need none.
        Hãy lưu lại thành .docx, không có macro.
        Save it as .docx, without macros.

        office-old-or-locked
        A file of before 2007, or one with a password: they look alike.
        “…” có mật khẩu, hoặc là tệp của Word trước năm 2007
        “…” has a password, or is from Word of before 2007
        Hai loại tệp này không đọc được ở đây.
        Neither can be read here.
        Hãy mở tệp, bỏ mật khẩu và lưu lại thành .docx.
        Open it, take the password off and save it as .docx.

        office-other-type
        The bytes aren't a document of Word or a workbook of Excel since 2007.
        “…” không phải tệp Word (.docx)
        “…” isn’t a document of Word (.docx)
        Nội dung tệp quyết định, không phải đuôi tên.
        What the file holds counts, not its name.
        Hãy mở tệp trong Word rồi lưu lại thành .docx.
        Open it in Word and save it as .docx.

        office-too-large
        The file or its parts are larger than any story or report.
        Tệp “…” quá lớn đối với một bài
        “…” is too large for a story
        Nhiều nhất là 60 MB, và 256 MB sau khi giải nén.
        At most 60 MB, and 256 MB when unpacked.
        Hãy bỏ bớt ảnh, hoặc chia thành nhiều tệp.
        Take out pictures, or split it.

        office-too-many-rows
        A sheet has more rows or cells than any report.

        other-separator
        A table saved with semicolons or tabs, as Excel does under Vietnamese settings.
        Các ô được ngăn bằng … thay vì dấu phẩy
        The cells are separated by … instead of commas
        Excel cài đặt kiểu Việt Nam thường lưu như vậy. Tệp vẫn đọc được, nhưng số thập phân dùng dấu phẩy sẽ bị báo lỗi.
        Excel with Vietnamese settings saves files so. The file was read all the same, but numbers with decimal commas are errors.
        Lưu lại với dấu phẩy: trong Excel, chọn “CSV UTF-8 (Comma delimited)”.
        Save it with commas: in Excel choose “CSV UTF-8 (Comma delimited)”.

        other-than-rebuilt
        The sources make another file.

        out-of-bounds
        A number that is larger or smaller than its field takes.
        “…” ở … nằm ngoài khoảng cho phép
        “…” in … is out of bounds
        Chỗ này nhận giá trị từ … đến ….
        It takes values from … to ….
        Xem lại số liệu gốc rồi viết lại; để trống nếu chưa biết.
        Check the original figure and write it again; leave it empty if it isn't known.

        outline-far-from-point
        An outline that isn't where the unit is.
        Ranh giới của … cách điểm của nó … km
        The outline of … is … km away from its point
        Hãy xem mã của hai ranh giới có bị đổi chỗ không, hoặc sửa lat, lon trong communes.csv.
        See whether two codes were exchanged, or correct lat and lon in communes.csv.

        partial-first-language
        A first language that isn't complete.
        Ngôn ngữ đầu tiên “…” lại ghi “partial: true”
        The first language, “…”, says “partial: true”
        Ngôn ngữ dịch một phần mượn câu của ngôn ngữ đầu tiên, nên ngôn ngữ đầu tiên phải đủ.
        Partial languages borrow the phrases of the first one, so the first one must be whole.
        Hãy đặt một ngôn ngữ đủ câu lên đầu mục “languages” của site.yaml.
        Put a whole language first in “languages” of site.yaml.

        parts-of-no-share
        A numerator or denominator of an indicator that isn't a share.
        Chỉ số này không có tử số, mẫu số
        This indicator has no numerator and denominator
        Chỉ chỉ số tính theo tỷ lệ mới có; chỉ số khác ghi ở cột “value”.
        Only shares have them; every other indicator is written in “value”.
        Hãy chuyển số sang cột “value”.
        Move the number to “value”.

        person-without-consent
        A commendation of a person without a consent.
        Khen thưởng cá nhân “…” chưa có văn bản đồng ý
        The commendation “…” of a person has no consent
        Câu chuyện về một người chỉ được đăng khi người ấy đồng ý.
        What a person did is published only with that person's consent.
        Hãy ghi mã văn bản đồng ý vào cột “consent”, hoặc bỏ dòng này.
        Name the consent in the column “consent”, or leave the row out.

        picture-format
        “…” is no picture
        “…” không phải ảnh
        “…” is no picture
        Ảnh phải là JPEG, PNG, WebP, HEIC hoặc AVIF; tên đuôi không quyết định, nội dung tệp mới quyết định.
        Pictures are JPEG, PNG, WebP, HEIC or AVIF; what the file holds counts, not its name.
        Hãy mở ảnh và xuất ra JPEG.
        Open it and export a JPEG.
        Không đăng hình vẽ SVG “…”
        The SVG drawing “…” isn't published
        SVG có thể chứa mã lệnh, và chữ trong hình hiện khác nhau tùy máy.
        SVG can hold scripts, and its letters look different on every computer.
        Hãy xuất hình ra PNG, rộng ít nhất 960 điểm ảnh.
        Export it as PNG, at least 960 pixels wide.
        Không dùng được ảnh … “…”
        “…” is a … picture, which isn't used

        picture-is-link
        “…” isn't a plain file
        “…” không phải tệp thường
        “…” isn't a plain file
        Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.
        A link may lead out of the content folder, to something that nobody meant to publish.
        Hãy chép chính tệp ảnh vào đó.
        Put the picture itself there.

        picture-too-large
        The picture “…” is larger than …
        Ảnh “…” lớn hơn …
        The picture “…” is larger than …
        Trang chỉ dùng ảnh rộng tối đa 1600 điểm ảnh; ảnh quá lớn làm chậm và có thể làm treo máy.
        Pages use 1600 pixels at most; very large pictures take time and memory for nothing.
        Hãy thu nhỏ ảnh trước.
        Make it smaller first.

        picture-too-small
        The picture “…” is only … pixels wide
        Ảnh “…” chỉ rộng … điểm ảnh
        The picture “…” is only … pixels wide
        Ảnh không được phóng to, nên cần rộng ít nhất … điểm ảnh để nhìn rõ.
        Pictures are never enlarged; … pixels are needed to see something.
        Hãy tìm bản gốc của ảnh.
        Find the original of the picture.

        plan-schools
        The schools with a plan aren't counted, or are more than there are.
        Số trường có kế hoạch phải từ 0 đến tổng số trường
        Schools with a plan must be between 0 and all schools
        Dòng “schools” đếm số trường có kế hoạch đủ năm nội dung (schools) trên tổng số trường (of_schools).
        A row “schools” counts the schools whose plan has all five contents (schools) of all (of_schools).
        Hãy điền đủ và sửa hai số này.
        Fill in both numbers and correct them.

        plan-without-day
        A plan is described, and nobody says when it was issued.
        Kế hoạch thiếu ngày ban hành
        The plan has no day of issue
        Không có ngày ban hành (issued_on) thì chưa thể coi là đã có kế hoạch.
        Without a day of issue (issued_on) there is no plan yet.
        Hãy điền issued_on, hoặc để trống cả number và contents.
        Fill in issued_on, or leave number and contents empty too.

        private-matter
        Something in the content that tells who a person is, or too much about a person; numbers are masked.
        Ở đây có …: “…”
        Here stands …: “…”

        proof-differs
        A proof doesn't lead to the root.
        Bằng chứng này không dẫn tới gốc của bản …
        This proof doesn’t lead to the root of release …
        Đường đi từ một nhánh phải tính ra đúng gốc (root) mà bản công bố ghi.
        The path from a branch has to give the root that the release names.
        Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.
        Build the site again; if nobody of yours changed this file, the site was forged.

        public-past
        The new site would take back what the one in its place tells.
        Điều người dân đã đọc trên trang đang đăng không được mất đi mà không ai nói gì.
        What people have read on the site in place must not vanish without a word.
        Vẫn đăng, vì: …. Hãy nói rõ điều này trên trang.
        Published nevertheless: …. Say so on the site.

        raw-html
        HTML inside Markdown.
        Ở đây có mã HTML: …
        There is HTML here: …
        Mã HTML không được đưa lên trang, kể cả chữ trong dấu < >.
        HTML is never passed on to the page, nor are words between < and >.
        Dùng cách viết Markdown; muốn hiện dấu < thì viết \\<.
        Write Markdown instead; for the sign < itself write \\<.

        record-differs
        The record that the site shows isn't that of its release.
        Sổ các điều đã công bố không phải là sổ của bản …
        The public record isn’t that of release …
        Mã băm (record_sha256) và gốc (root) của bản công bố được tính từ tệp này và từ số liệu.
        The release’s hash (record_sha256) and its root are reckoned from this file and from the figures.
        Hãy dựng lại trang từ đúng nội dung đã công bố; nếu không ai trong cơ quan sửa, trang đã bị giả mạo.
        Build the site again from what was released; if nobody of yours changed it, the site was forged.

        repeated-row
        Two rows say the same thing of the same unit.
        Dòng lặp lại: …
        Repeated row: …
        Dòng … của tệp đã nói về cùng một việc.
        Line … of the file is about the same.
        Hãy giữ lại một dòng.
        Keep one of the rows.

        reported-after-as-of
        Rows that were reported after the as-of date.
        … dòng báo cáo sau ngày … chưa được đăng
        Rows reported after … aren't published yet: …
        Trang chỉ nói điều đã biết vào ngày “as_of” trong site.yaml.
        The site tells only what was known on the day “as_of” of site.yaml.
        Hãy cập nhật “as_of”, hoặc kiểm tra cột “reported_on”.
        Bring “as_of” up to date, or check the column “reported_on”.

        revision-without-change
        A new reason for something that reads as it did.
        Dòng này nêu lý do cho một thay đổi không có: …
        This row gives a reason for a change that isn’t there: …
        So với bản công bố số … (…), điều này vẫn như cũ.
        It reads as it did at release … (…).
        Muốn rút cả dòng thì hãy xóa nó khỏi bảng của nó; muốn sửa một cột thì hãy ghi tên cột vào field.
        To withdraw the row, take it out of its table; to change a column, name it in field.
        Hãy sửa điều cần sửa, hoặc bỏ dòng này đi.
        Change what is to change, or take this row out.

        round-figures
        More round figures than counting gives.
        …, kỳ …: quá nhiều số tròn
        …, …: too many round figures
        … trong … số tận cùng bằng 0 hoặc 5; số đếm thật thì khoảng một phần năm. Có thể số được ước lượng.
        … of … end in 0 or 5; of counted numbers about one in five does. They may be estimates.
        Hãy hỏi các đơn vị số này được đếm hay ước lượng, và ghi rõ nguồn.
        Ask the units whether they counted or estimated, and state the source.

        second-copy
        A copy, or another spelling, of a story's file.
        Tệp này giống như bản sao của … và không được đăng
        This file looks like a copy of … and isn't published
        Máy tính đặt tên như vậy khi tải về hay chép hai lần; trang chỉ đọc ….
        Computers name files so when they are fetched or copied twice; the site reads … only.
        Đây là bản mới thì đổi tên thành …; không thì xóa.
        If it is the newer one, rename it to …; else delete it.

        second-footnote
        A second definition of a footnote, which is dropped.
        Chú thích “…” đã có ở dòng …; lời chú thích ở đây bị bỏ
        The footnote “…” stands in line … already; the one here is dropped
        Mỗi tên chỉ có một chú thích; chú thích sau không hiện ra ở đâu cả.
        A name has one footnote; the later one is shown nowhere.
        Đặt tên khác cho chú thích này, cả ở dấu trong bài, hoặc gộp hai chú thích.
        Give this one another name, in its mark too, or join the two.

        second-title
        A heading of level 1 inside a text.
        “…” là đề mục cấp 1, chỉ dành cho tiêu đề bài
        “…” is a heading of level 1, which only the title may be
        Tiêu đề bài lấy từ mục “title” ở đầu tệp; mỗi trang chỉ có một đề mục cấp 1.
        The title comes from “title” at the top of the file; a page has one heading of level 1.
        Dùng hai dấu thăng: ## …
        Use two number signs: ## …

        secrecy-marking
        The marking of a state secret.
        Ở đây có dấu độ mật “…”
        The secrecy marking “…” stands here
        Tài liệu mang dấu độ mật không được đưa lên trang công khai (Luật Bảo vệ bí mật nhà nước).
        What bears a secrecy marking may not be published (Law on Protection of State Secrets).
        Gỡ tài liệu này khỏi thư mục nội dung và hỏi người phụ trách.
        Take it out of the content folder and ask the person in charge.

        sentence-of-indicator
        A sentence for citizens that can't hold its number.
        Câu cho người dân không có chỗ cho con số
        The sentence for citizens has no place for its number
        Câu nói bao nhiêu trên 100, nên mỗi ngôn ngữ cần đúng một {n}, và chỉ số phải là tỷ lệ (percent).
        It says how many of 100, so each language needs {n} once, and the indicator must be a share (percent).
        Hãy viết như “Cứ 100 hộ thì {n} hộ …”, hoặc bỏ “sentence”.
        Write it like “Of every 100 households, {n} …”, or remove “sentence”.

        shape-without-code
        A feature without a code that is text.
        “code” là số …, không phải chữ
        “code” is the number …, not text
        Một Feature không có “code”; nó có: …
        A Feature has no “code”; it has: …
        Hãy đổi tên cột mã thành “code” và kiểu thành chữ, rồi xuất lại.
        Rename the column of codes to “code”, make its type text, and export again.

        shapes-elsewhere
        Most outlines lie somewhere else than the register's points.
        … trong … ranh giới nằm sai chỗ, cách khoảng … km, ví dụ …
        … of … outlines lie elsewhere, about … km away, such as …
        Điểm của mỗi đơn vị trong communes.csv phải nằm trong ranh giới của nó, hoặc cách không quá 5 km. Thường do đọc VN-2000 với kinh tuyến trục của tỉnh khác (lệch khoảng 80 km), hoặc mã bị xáo trộn.
        A unit's point in communes.csv lies within its outline or at most 5 km away. The usual cause is VN-2000 read with another province's meridian (some 80 km), or codes that were shuffled.

        shapes-in-metres
        Coordinates in metres, as VN-2000 has them.
        Ranh giới ghi bằng mét (…), không phải bằng độ
        The outlines are in metres (…), not in degrees

        shapes-missing
        Communes that the file leaves out.
        Thiếu ranh giới của … đơn vị, ví dụ …
        Outlines are missing: …, such as …
        Bản đồ có chỗ trống sẽ làm người xem hiểu lầm.
        A map with holes would mislead.
        Hãy thêm các đơn vị còn thiếu, hoặc xóa tệp để dùng bản đồ ô.
        Add the units that are missing, or delete the file to use the map of cells.

        shapes-other-system
        A file that says that its degrees are those of another system.
        Tệp ranh giới khai hệ tọa độ “…”, không phải WGS 84
        The file of outlines names the system “…”, not WGS 84

        shapes-swapped
        Latitude before longitude.
        Tệp ranh giới ghi vĩ độ trước kinh độ
        The file of outlines has latitude before longitude
        Hãy đổi chỗ hai số của mỗi điểm, hoặc xuất lại từ tệp gốc: …
        Exchange the two numbers of each position, or export anew from the source: …

        shapes-too-large
        An outline file with more bytes than a map can need.
        Tệp ranh giới quá lớn: … byte, nhiều nhất là …
        The file of outlines is too large: … bytes, at most …
        Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.
        Maps on pages are a few hundred pixels wide; nobody sees more detail.

        sheet-formulas-taken
        Results of formulas were taken as they were saved.
        …: lấy kết quả đã lưu của công thức ở …
        …: stored results of formulas were taken in …
        Công thức không được tính lại ở đây.
        Formulas aren’t worked out here.
        Nếu tệp chưa được lưu sau lần sửa cuối, hãy mở, lưu và nhập lại.
        If it wasn’t saved after the last change, open it, save it and import again.

        sheet-hidden
        A sheet that people don't see was read.
        Trang “…” đang bị ẩn
        The sheet “…” is hidden
        Ô ở đó vẫn được đọc.
        Its cells are read all the same.
        Hãy bỏ ẩn và xem lại trước khi ghi.
        Show it and look before you write.

        sheet-hidden-cells
        Rows or columns that people don't see hold something.
        …: dòng hoặc cột bị ẩn mà có chữ: …
        …: hidden rows or columns hold something: …
        Bộ lọc và nhóm dòng hay giấu dòng; các ô đó vẫn được đọc.
        Filters and groups hide rows; those cells are read all the same.
        Hãy bỏ ẩn và xem lại trước khi ghi.
        Show them and look before you write.

        sheet-merged-cells
        Cells are merged: only the first one holds something.
        …: ô bị gộp: …
        …: merged cells: …
        Chỉ ô đầu của mỗi vùng gộp có giá trị; các ô còn lại là trống.
        Only the first cell of each holds a value; the others are empty.
        Nếu giá trị áp dụng cho nhiều dòng, hãy bỏ gộp và ghi ở từng dòng.
        If the value is meant for several lines, unmerge and write it in each.

        skipped-heading-level
        A heading that leaves out a level.
        Đề mục nhảy từ cấp … sang cấp …
        The headings go from level … to level …
        Người dùng phần mềm đọc màn hình dựa vào cấp đề mục để hiểu bố cục.
        People who use screen readers rely on the levels to understand the outline.
        Dùng … dấu thăng: …
        Use … number signs: …

        soft-hyphen
        Soft hyphens inside words.
        Trong chữ có dấu gạch nối ẩn (U+00AD): … chỗ
        Words hold hidden hyphens (U+00AD): …
        Dấu này thường theo vào khi chép từ Word hay PDF; không nhìn thấy nhưng làm hỏng tìm kiếm và sao chép.
        They come along from Word or PDF; nobody sees them, but search and copying break.
        Gõ lại các chữ ấy; minhbach convert TỆP viết một bản không còn dấu này.
        Type these words again; minhbach convert FILE writes a copy without them.

        standstill
        Shares that haven't moved.
        …, đến kỳ …: số không đổi qua nhiều kỳ liền
        …, up to …: figures stay the same for periods in a row
        …. Đếm lại mà ra đúng số cũ là hiếm; có thể số kỳ trước đã được chép sang.
        …. A new count seldom gives the old numbers; they may have been carried forward.
        Hãy đếm lại, hoặc ghi “not_reported” nếu kỳ này chưa đếm; nếu đúng thì ghi lý do vào cột “checked”.
        Count again, or write “not_reported” if nobody has; if the figures are right, say why in the column “checked”.

        star-note
        Words between two `(*)`.
        Hai dấu (*) mất dấu sao, chữ ở giữa thành chữ nghiêng
        The stars of the two (*) are lost, and the words between them are in italics
        Hai dấu sao trong một đoạn đánh dấu chữ nghiêng.
        Two stars in a paragraph mark words in italics.
        Viết (\\*), hoặc dùng chú thích: [^1]
        Write (\\*), or use a footnote: [^1]

        story-without-text
        A story of a front matter alone.
        Bài chỉ có phần khai báo, không có nội dung
        The story has front matter but no text
        Trang sẽ chỉ có tiêu đề và tóm tắt.
        The page would have a title and a summary only.
        Viết nội dung sau dòng --- thứ hai, hoặc thêm draft: true.
        Write the text below the second line of ---, or add draft: true.

        stray-language
        A file in a language that the site doesn't have.
        Trang không có ngôn ngữ “…”
        The site has no language “…”
        Tệp này không được đăng. Các ngôn ngữ trong site.yaml là: ….
        This file isn't published. The languages in site.yaml are: ….
        Hãy thêm ngôn ngữ vào site.yaml và languages/….yaml, hoặc đổi tên tệp.
        Add the language to site.yaml and languages/….yaml, or rename the file.

        stray-mark
        Marks that don't join their letter.
        Dấu ở chữ “…” không ghép được thành một chữ tiếng Việt (… chỗ)
        The marks of “…” make no Vietnamese letter (…)
        Các dấu có thể đã được gõ sai thứ tự; trông vẫn giống nhưng tìm kiếm sẽ không thấy.
        They may have been typed in the wrong order: the word looks right, but search won't find it.
        Gõ lại thành “…”.
        Type it again as “…”.
        Gõ lại chữ này; nếu là tên bằng tiếng dân tộc thì giữ nguyên.
        Type it again; keep it if it is a name in a minority language.

        stray-quote
        Characters between a closing quotation mark and the end of the cell.
        Sau dấu ngoặc kép đóng còn có chữ
        There is text after the closing quotation mark
        Ô bắt đầu bằng dấu ngoặc kép thì phải kết thúc bằng dấu ngoặc kép.
        A cell that starts with a quotation mark must end with one.
        Viết hai lần mỗi dấu ngoặc kép bên trong ô: "".
        Write every quotation mark inside the cell twice: "".

        stray-share
        Shares far off their own series and their neighbours’.
        …, kỳ …: tỷ lệ lạc khỏi chuỗi của chính nó và khỏi các xã lân cận
        …, …: shares stray from their own series and from their neighbours’
        …. Các xã khác thay đổi ít hơn nhiều trong kỳ này; khoảng cách được đo bằng trung vị và độ lệch tuyệt đối trung vị, nên vài số sai không che được nhau.
        …. Other communes changed far less in the period; distances are measured by the median and the median absolute deviation, so that a few wrong figures can’t hide each other.
        Hãy kiểm tra tử số và mẫu số; nếu đúng thì ghi lý do vào cột “checked”.
        Check numerator and denominator; if they are right, say why in the column “checked”.

        sum-out-of-bounds
        A cell that makes the sum of its column larger than any sum can be.
        Đến ô này, tổng của … vượt 1000000000000000000
        With this cell the sum of … passes 1000000000000000000
        Không tổng nào của chiến dịch lớn đến vậy: có số bị gõ sai.
        No sum of a campaign is that large: some number is mistyped.
        Xem lại các số lớn nhất của cột này.
        Check the largest numbers of this column.

        suppressed-figure
        Says that a figure is suppressed and why; `place` is its row.
        cả tử số, mẫu số và tỷ lệ
        numerator, denominator and rate
        tử số và tỷ lệ
        numerator and rate
        không công bố …: …
        … is not published: …
        Không phải sửa gì. Nếu chỉ số này không đếm người, đặt suppression_threshold: 0 cho nó.
        Nothing to mend. If this indicator doesn't count people, give it suppression_threshold: 0.

        swallowed-signs
        Signs that became part of a link's address.
        Dấu … bị tính vào địa chỉ của liên kết
        The sign … became part of the link's address
        Địa chỉ viết trần kéo dài đến dấu cách; liên kết sẽ dẫn sai, dấu chú thích ở đó bị mất.
        A bare address goes on to the next space; the link leads astray, and a footnote mark in it is lost.
        Viết địa chỉ trong < >: …
        Write the address in < >: …

        swapped-columns
        Numerators and denominators under each other's heads.
        Hai cột “numerator” và “denominator” của tệp này bị đổi chỗ
        The columns “numerator” and “denominator” of this file have changed places
        Ở hầu hết các dòng, tử số lớn hơn mẫu số.
        In nearly every row the part is larger than the whole.
        Hãy đổi tên hai cột ở dòng đầu cho nhau, rồi kiểm tra vài dòng với báo cáo gốc.
        Exchange the two names in the first line, and compare a few rows with the reports.

        swapped-link
        A link with its brackets exchanged.
        Hai loại ngoặc của liên kết bị đổi chỗ
        The brackets of this link are exchanged
        Chữ đứng trong ngoặc vuông, địa chỉ trong ngoặc tròn ngay sau đó.
        The words stand in square brackets, the address in round ones right behind them.
        Viết: […](…)
        Write: […](…)

        table-to-mend
        A table that rows can't be put into.
        Không ghi thêm được vào bảng này
        Rows can’t be put into this table
        Có dòng không đủ ô hoặc dấu ngoặc kép không khép, nên không biết chắc dòng nào là dòng nào.
        A row has another number of cells, or a quotation mark never closes: rows can’t be told apart.
        Hãy chạy minhbach check, sửa bảng, rồi nhập lại.
        Run minhbach check, mend the table, and import again.

        table-without-header
        A table whose header has no words.
        Dòng đầu của bảng không có chữ
        The first row of the table has no words
        Dòng đầu là tên các cột; thiếu tên cột thì người nghe không hiểu các ô.
        It names the columns; without names people who listen can't make sense of the cells.
        Ghi tên cột vào dòng đầu.
        Name the columns in the first row.

        taken-slug
        A page at the address of a list or of a language.
        Địa chỉ “…” là của một danh mục hoặc ngôn ngữ
        The address “…” belongs to a list or a language
        Trang bài đứng ngay dưới gốc, cạnh các mục “paths” trong languages/….yaml.
        Pages stand at the root, beside the “paths” of languages/….yaml.
        Hãy đặt “slug” khác cho trang này.
        Give this page another “slug”.

        template-bad-delimiters
        The words for mistakes in the syntax of one file.
        “…” không phải hai dấu phân cách
        “…” isn’t a pair of delimiters
        Thẻ đổi dấu phân cách gồm đúng hai dấu, cách nhau bằng khoảng trắng, nằm giữa hai dấu bằng.
        A tag that sets delimiters holds exactly two, separated by white space, between two equals signs.
        Viết như {{=<% %>=}}.
        Write it like {{=<% %>=}}.

        template-dynamic-name
        The words for mistakes between templates.
        Tên mẫu lấy từ dữ liệu: “*…”
        The name of a template comes from the data: “*…”
        Mẫu của trang được kiểm tra trước khi có dữ liệu, nên mẫu được gọi phải ghi rõ tên.
        Templates of the site are checked before there are data, so the template called must be named.
        Ghi tên mẫu, hoặc dùng một đoạn cho mỗi trường hợp.
        Name the template, or use a section for each case.

        template-empty-name
        The words for mistakes in the syntax of one file.
        Thẻ mở bằng “…” không được đóng
        A tag opened by “…” isn’t closed
        Mỗi thẻ kết thúc bằng “…”; từ đây đến cuối tệp không có dấu nào như vậy.
        Every tag ends with “…”; there is none from here to the end of the file.
        Thêm “…” vào cuối thẻ.
        Add “…” at the end of the tag.
        Thẻ không có tên
        A tag has no name
        Thẻ cần một tên để biết in hoặc gọi cái gì.
        A tag needs a name to know what to print or call.
        Ghi tên vào thẻ, hoặc bỏ thẻ này.
        Write the name into the tag, or remove the tag.

        template-end-without-start
        The words for mistakes in the syntax of one file.
        {{/…}} không đóng thẻ nào
        {{/…}} ends nothing
        Ở đây không có đoạn, khối hay lời gọi nào đang mở.
        No section, block or call is open here.
        Bỏ thẻ đóng này, hoặc thêm thẻ mở “…” trước nó.
        Remove this end tag, or open “…” before it.

        template-html-needs-three-braces
        The words for mistakes between a template and what it is given.
        “…” đã là HTML nhưng bị mã hóa lần nữa
        “…” is HTML already but escaped again
        Hai dấu ngoặc biến thẻ HTML thành chữ mà người đọc nhìn thấy.
        Two braces turn the HTML tags into letters that readers see.
        Viết {{{…}}}.
        Write {{{…}}}.

        template-ignored-content
        The words for mistakes between templates.
        Lời gọi “…” chứa nội dung không được in
        The call of “…” holds content that is never printed
        Giữa thẻ gọi mẫu cha và thẻ đóng chỉ có các khối được dùng.
        Between a parent tag and its end tag only blocks count.
        Chuyển nội dung vào một khối, hoặc bỏ đi.
        Move the content into a block, or remove it.

        template-mismatched-end
        The words for mistakes in the syntax of one file.
        {{/…}} đóng nhầm: đang mở “…”
        {{/…}} ends the wrong tag: “…” is open
        “…” mở ở dòng …, cột … và phải đóng trước.
        “…” opens at line …, column … and must be closed first.
        Sửa thành {{/…}}, hoặc đóng “…” trước thẻ này.
        Make it {{/…}}, or close “…” before this tag.

        template-name-with-space
        The words for mistakes in the syntax of one file.
        Tên “…” có khoảng trắng
        The name “…” holds white space
        Tên trong thẻ là một chuỗi liền, không có khoảng trắng.
        A name in a tag is one run of characters without white space.
        Viết liền tên; nếu thẻ trước đó thiếu dấu đóng thì thêm dấu đóng.
        Write the name without white space; if the tag lacks its end, add it.

        template-nested-too-deeply
        The words for mistakes in the syntax of one file.
        Thẻ lồng nhau quá … tầng
        Tags are nested more than … deep
        Giới hạn này chặn tệp hỏng làm treo máy.
        The limit keeps a broken file from exhausting memory.
        Đóng các thẻ còn mở, hoặc tách phần bên trong thành mẫu riêng.
        Close the tags left open, or move the inner part to a template of its own.

        template-no-current-text
        The words for mistakes between a template and what it is given.
        “…” có thể không có: “…” không phải lúc nào cũng có
        “…” may be missing: “…” isn’t always there
        Khi “…” vắng mặt, chỗ này sẽ thành chỗ trống mà không ai được báo.
        When “…” is absent, this would become a blank that nobody is told of.
        Đặt thẻ giữa {{#…}} và {{/…}}.
        Put the tag between {{#…}} and {{/…}}.
        Ở đây “.” không phải là chữ
        “.” isn’t a text here
        Dấu chấm in phần tử hiện tại của danh sách chữ, hoặc chữ đã mở đoạn gần nhất.
        The dot prints the current item of a list of texts, or the text that opened the nearest section.
        Ghi tên của giá trị cần in.
        Write the name of the value to print.

        template-not-utf8
        The words for mistakes in the syntax of one file.
        Tệp mẫu không phải UTF-8
        The template isn’t UTF-8
        Mọi tệp mẫu được đọc theo UTF-8; bảng mã khác làm hỏng chữ có dấu.
        Every template is read as UTF-8; another encoding would spoil letters with marks.
        Lưu lại tệp bằng bảng mã UTF-8.
        Save the file again as UTF-8.

        template-possibly-absent
        The words for mistakes between a template and what it is given.
        “…” có thể không có: “…” không phải lúc nào cũng có
        “…” may be missing: “…” isn’t always there
        Khi “…” vắng mặt, chỗ này sẽ thành chỗ trống mà không ai được báo.
        When “…” is absent, this would become a blank that nobody is told of.
        Đặt thẻ giữa {{#…}} và {{/…}}.
        Put the tag between {{#…}} and {{/…}}.

        template-recursive
        The words for mistakes between templates.
        Mẫu “…” tự gọi lại chính nó
        Template “…” calls itself
        Lời gọi vòng không có điểm dừng nên không thể dựng thành trang.
        Calls in a circle have no end, so no page can be made of them.
        Bỏ lời gọi này, hoặc tách phần dùng chung thành mẫu khác.
        Remove this call, or move the shared part to another template.

        template-repeated
        The words for mistakes between templates.
        Mẫu “…” đã có ở …
        Template “…” is already given by …
        Mỗi tên chỉ thuộc về một mẫu, nếu không thì không biết phải dùng mẫu nào.
        A name belongs to one template; otherwise it isn’t clear which one is meant.
        Đổi tên hoặc xóa một trong hai tệp.
        Rename or remove one of the two files.

        template-repeated-block
        The words for mistakes between templates.
        Khối “…” được điền hai lần
        Block “…” is filled twice
        Trong một lời gọi, mỗi khối chỉ nhận một nội dung.
        Within one call each block takes one content.
        Giữ lại một trong hai.
        Keep one of the two.

        template-text-needs-two-braces
        The words for mistakes between a template and what it is given.
        “…” là chữ nhưng in không qua mã hóa HTML
        “…” is a text but printed without escaping
        Chữ có thể chứa < hoặc &; in thẳng ra sẽ làm hỏng trang hoặc chèn mã lạ.
        A text may hold < or &; printed as it is, it breaks the page or smuggles in code.
        Viết {{…}}.
        Write {{…}}.

        template-unclosed-section
        The words for mistakes in the syntax of one file.
        “…” mở mà không đóng
        “…” is opened but not closed
        Đoạn, khối và lời gọi mẫu cha đều cần thẻ đóng cùng tên.
        Sections, blocks and calls of a parent each need an end tag with the same name.
        Thêm {{/…}} ở cuối phần này.
        Add {{/…}} where the part ends.

        template-unclosed-tag
        The words for mistakes in the syntax of one file.
        Thẻ mở bằng “…” không được đóng
        A tag opened by “…” isn’t closed
        Mỗi thẻ kết thúc bằng “…”; từ đây đến cuối tệp không có dấu nào như vậy.
        Every tag ends with “…”; there is none from here to the end of the file.
        Thêm “…” vào cuối thẻ.
        Add “…” at the end of the tag.

        template-unknown-name
        The words for mistakes between a template and what it is given.
        Không có giá trị nào tên “…”
        Nothing here is called “…”
        Một tên không có giá trị sẽ thành chỗ trống trên trang. Các tên dùng được ở đây: ….
        A name without a value would leave a blank on the page. The names to use here are: ….
        Sửa tên, hoặc bỏ thẻ này.
        Correct the name, or remove the tag.

        template-unknown-template
        The words for mistakes between templates.
        Không có mẫu “…”
        There is no template “…”
        Các mẫu hiện có: ….
        The templates are: ….
        Sửa tên, hoặc thêm tệp cho mẫu này.
        Correct the name, or add a file for the template.

        template-unused-block
        The words for mistakes between templates.
        Mẫu “…” không có khối “…”
        Template “…” has no block “…”
        Nội dung này sẽ không bao giờ được in. Các khối có thể điền: ….
        This content would never be printed. The blocks to fill are: ….
        Sửa tên khối, hoặc bỏ khối này.
        Correct the name of the block, or remove it.

        template-wrong-kind
        The words for mistakes between a template and what it is given.
        “…” là … nên không thể …
        “…” is … and can’t …
        Chữ và HTML thì in được; danh sách, bản ghi và giá trị đúng/sai thì mở đoạn; chỉ bản ghi đứng trước dấu chấm.
        Texts and HTML are printed; lists, records and flags open sections; only a record stands before a dot.
        Dùng tên khác, hoặc dùng loại thẻ khác.
        Use another name, or another kind of tag.

        text-in-table
        Text right below a table, which becomes a row of it.
        Dòng chữ này thành một dòng của bảng ở trên
        This text becomes a row of the table above it
        Bảng chỉ kết thúc ở một dòng trống.
        A table ends at an empty line only.
        Thêm một dòng trống sau bảng.
        Put an empty line behind the table.

        title-above-heads
        The first line isn't the heads, the next one is.
        Dòng 1 giống như tiêu đề; tên các cột ở dòng …
        Line 1 looks like a title; the heads are in line …
        Dòng đầu của tệp CSV phải ghi tên các cột.
        The first line of a CSV file names its columns.
        Hãy xóa các dòng ở trên dòng ….
        Delete the lines above line ….

        told-otherwise
        The open data say something else than the release of the site.
        Bảng nói khác với bản công bố: …
        The table says something else than the release: …
        Mỗi dòng của các sổ phải đúng như điều mà bản công bố gần nhất đã ghi (data/record.csv).
        Each row of a register has to be what the last release froze (data/record.csv).
        Nếu chính cơ quan sửa, hãy chạy minhbach release rồi đăng lại; nếu không, trang đã bị giả mạo.
        If your office changed it, run minhbach release and publish again; if not, the site was forged.

        too-many-positions
        Outlines with more positions than a map can need.
        Ranh giới có quá nhiều điểm: …, nhiều nhất là …
        The outlines have too many positions: …, at most …
        Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.
        Maps on pages are a few hundred pixels wide; nobody sees more detail.

        total-row
        A row that adds up the others.
        Dòng này giống như dòng tổng cộng
        This row looks like a row of totals
        Mỗi dòng là một mục; tổng do chương trình tính.
        Each row is an entry; the program works totals out.
        Hãy xóa dòng này.
        Delete the row.

        typed-computed-figure
        Rows of a file that say what the program works out itself.
        … do chương trình tự tính, không nhập tay…
        … is worked out by the program, not typed…
        Danh mục ghi “computed: …”: số này được đếm từ sổ của cổng, nên hai nơi không thể nói khác nhau.
        The catalogue says “computed: …”: it is counted from the portal’s own registers, so that no two places can say different things.
        Hãy xóa dòng này và sửa sổ nếu sổ sai; hoặc bỏ “computed” của … trong indicators.yaml.
        Delete the row, and mend the register if that is wrong; or remove “computed” from … in indicators.yaml.

        typed-list-sign
        Lines of a list that runs together.
        Các dòng mở đầu bằng “…” không thành danh sách mà dính vào nhau
        The lines that begin with “…” make no list: they run together
        Danh sách dùng dấu trừ “-” hoặc số “1.” ở đầu mỗi dòng.
        A list has a hyphen “-” or a number “1.” at the start of each line.
        Thay “…” bằng “-”, và để một dòng trống trước danh sách.
        Write “-” in place of “…”, and leave an empty line before the list.

        unbalanced-direction
        A change of direction that isn't closed where it was opened, or closes nothing.
        Ký tự đổi chiều chữ … không thành cặp
        The direction character … has no partner
        Ký tự không nhìn thấy này làm chữ phía sau chạy ngược, cả ở tiêu đề và danh sách của trang khác.
        It is invisible and turns the words behind it around, in titles and lists of other pages too.
        Hãy xóa ký tự ấy và gõ lại đoạn chữ; nếu cần đổi chiều thì mở và đóng trong cùng một dòng hoặc ô.
        Delete it and type the words again; where direction must change, open and close in one line or cell.

        unclosed-front-matter
        A front matter without its closing `---`.
        Phần khai báo ở đầu tệp không có dòng --- kết thúc
        The front matter has no closing line ---
        Không có dòng ấy thì không biết bài viết bắt đầu từ đâu.
        Without it nothing tells where the text begins.
        Thêm một dòng --- ngay sau mục cuối cùng.
        Add a line --- right after the last entry.

        unclosed-quote
        A quotation mark without its partner.
        Dấu ngoặc kép mở ở đây không được đóng lại
        The quotation mark that opens here is never closed
        Vì vậy, từ chỗ này đến hết tệp không đọc được.
        From here to its end the file can't be read.
        Đóng dấu ngoặc kép ở cuối ô; dấu ngoặc kép bên trong ô viết hai lần: "".
        Close it at the end of the cell; a quotation mark inside a cell is written twice: "".

        uncovered-use
        A use of a person that the consent doesn't cover.
        câu chuyện
        the story
        tên
        the name
        ảnh
        a photo
        lời nói
        a quote
        Văn bản đồng ý “…” không cho đăng …
        The consent “…” doesn't cover …
        Người trong bài chỉ xuất hiện trong phạm vi đã đồng ý (cột “scope” của consents.csv).
        A person appears only as far as they agreed (the column “scope” of consents.csv).
        Hãy bỏ phần này, hoặc xin đồng ý rồi ghi “…” vào “scope”.
        Leave it out, or ask for consent and add “…” to “scope”.

        unexplained-change
        A published figure reads otherwise than in the last release, and no row says why.
        Số liệu đã công bố thay đổi mà không nêu lý do: …: … → …
        A published figure changed without a reason: …: … → …
        Hãy đưa mã đã bị xóa trở lại danh mục; mã từng công bố thì không được xóa.
        Put the code that was deleted back into its register: a code once published must stay.
        Hãy thêm vào … một dòng có key là …, ngày (on) từ … trở đi; hoặc sửa số liệu lại như cũ.
        Add a row to … with the key … and a date (on) from … on; or put the figure back as it was.
        Điều đã công bố thay đổi mà không nêu lý do: …: …
        A published promise changed without a reason: …: …
        Hãy thêm vào … dòng … (ngày từ … trở đi); hoặc sửa lại như cũ.
        Add the row … to … (a day from … on); or put it back as it was.
        … điều đã công bố thay đổi mà không nêu lý do: …: …, …; điều đầu tiên: …
        … published promises changed without a reason: …: …, …; the first one: …
        Có lẽ chỉ có một nguyên nhân: một cột hay một mã bị đổi. Hãy sửa lại như cũ; nếu đúng là đổi, hãy thêm vào … một dòng cho từng điều.
        There may be one cause: a column or a code that changed. Put it back as it was; if they did change, add a row for each to ….

        unfinished-text
        A mark of unfinished work.
        Trong bài còn chữ “…”
        The text still says “…”
        Chữ này đánh dấu việc chưa làm xong và sẽ hiện trên trang.
        It marks what isn't finished, and would be published.
        Viết nốt chỗ này; chưa xong cả bài thì thêm draft: true ở đầu tệp.
        Finish it; if the whole text isn't ready, add draft: true at the top of the file.

        unknown-anchor
        A link to a heading that isn't there.
        Trang được dẫn không có mục “#…”
        The page has no heading “#…”
        Tên mục là tiêu đề viết thường, không dấu, nối bằng gạch nối, đúng ngôn ngữ của trang.
        A heading's name is its words in small letters without marks, joined by hyphens, in the page's language.
        Có phải bạn muốn viết “#…”?
        Did you mean “#…”?
        Hãy chọn: ….
        Choose one of: ….
        Hãy bỏ phần sau dấu #.
        Remove the part after #.

        unknown-choice
        A word that isn't among the words that a field takes.
        “…” không phải là một lựa chọn của …
        “…” is not one of the choices of …
        Chỗ này chỉ nhận một trong các từ: ….
        Only one of these words is taken here: ….
        Có phải ý bạn là “…”?
        Did you mean “…”?
        Chọn một từ trong danh sách trên.
        Choose a word from the list above.

        unknown-code
        A code that no register lists.
        Không có … “…”
        There is no … “…”

        unknown-column
        A column that nobody reads: most likely a mistyped name.
        Không có cột nào tên là “…”
        There is no column named “…”
        Các cột của tệp này là: ….
        The columns of this file are: ….
        Có phải ý bạn là “…”?
        Did you mean “…”?
        Bỏ cột này hoặc sửa lại tên.
        Remove the column or correct its name.
        Không có cột nào tên là …
        There are no columns named …
        Bỏ các cột này hoặc sửa lại tên.
        Remove these columns or correct their names.
        Có phải ý bạn là: …?
        Did you mean: …?

        unknown-file
        A file that nothing reads.
        Không có gì đọc tệp này
        Nothing reads this file
        Tên hoặc chỗ của tệp không nằm trong quy ước, nên nội dung của nó không lên trang.
        Its name or place isn't one that the site knows, so nothing of it is published.
        Hãy xem lại tên tệp và thư mục, hoặc chuyển tệp ra ngoài.
        Check the file's name and folder, or move it elsewhere.

        unknown-font
        A font that the design doesn't have.
        Không có phông chữ “…”
        There is no font “…”
        Phông chữ của một ngôn ngữ là tệp kiểu trong site-templates/css/…/.
        The font of a language is a style sheet in site-templates/css/…/.
        Hãy sửa tên ở mục “font”, hoặc thêm phông chữ ấy.
        Correct the name in “font”, or add that font.

        unknown-key
        A key that nobody reads: most likely a mistyped name.
        Không có mục nào tên là “…”
        There is no key named “…”
        Ở đây chỉ dùng các mục: ….
        The keys that may stand here are: ….
        Có phải ý bạn là “…”?
        Did you mean “…”?
        Bỏ mục này hoặc sửa lại tên.
        Remove the key or correct its name.

        unknown-link-scheme
        A link of a kind that the site doesn't know.
        Không dùng được liên kết loại “…:”
        Links of the kind “…:” can't be used
        Chỉ có: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:.
        There are: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:.
        Hãy dùng một trong các loại ấy, hoặc đường dẫn đến tệp.
        Use one of these, or the path of a file.

        unknown-placeholder
        A phrase that asks for something that nothing fills in.
        Cụm từ “…” có chỗ điền không ai điền
        Nothing fills in a placeholder of “…”
        Hãy sửa tên trong dấu ngoặc nhọn.
        Correct the name in braces.

        unknown-predecessor
        A predecessor is in no row, or is the unit itself.
        … (…): đơn vị tiền thân “…” không có trong danh mục
        … (…): the predecessor “…” is not in the register
        predecessors là mã của đơn vị khác có trong tệp này, để địa chỉ cũ dẫn tiếp và chuỗi số liệu cho thấy chỗ gãy. Đơn vị từ trước khi có danh mục này thì ghi tên vào formed_from.
        predecessors are codes of other units in this file, so that old addresses lead on and series show where they break. Units from before this register stand by name in formed_from.
        Có phải ý bạn là “…”?
        Did you mean “…”?
        Hãy sửa mã, hoặc thêm dòng của đơn vị đó.
        Correct the code, or add that unit’s row.

        unknown-revision-field
        A reason for a column that there isn't.
        “…” không có cột “…”
        “…” has no column “…”
        Các cột được công bố: ….
        Its published columns are: ….
        Có phải là “…” không?
        Did you mean “…”?
        Hãy ghi một trong các cột ấy vào field.
        Write one of them into field.
        cả dòng không còn
        the row is gone
        … → để trống
        … → empty
        … → …
        … → …

        unknown-revision-subject
        A reason for something that the site never told.
        Có phải là “…” không?
        Did you mean “…”?
        Không có dòng nào là “…”
        There is no row “…”
        Lý do thay đổi gắn với một số liệu (BD03@22918@2026-Q3) hay một dòng đã công bố (task:T01, correction:CR02, report:22918@quarter@2025-Q3).
        A reason belongs to a figure (BD03@22918@2026-Q3) or to a row that is published (task:T01, correction:CR02, report:22918@quarter@2025-Q3).
        Hãy sửa key cho đúng, hoặc bỏ dòng này đi.
        Mend the key, or take this row out.

        unlinkable-file
        A link to a file that isn't published.
        Tệp “…” không được đăng lên trang
        The file “…” isn't published
        Chỉ bài viết và ảnh mới có địa chỉ trên trang; tệp dữ liệu gốc thì không.
        Stories and images have addresses on the site; the files that data is read from don't.
        Hãy dẫn đến page:data hoặc trang có số liệu ấy.
        Link to page:data or to the page that shows the figures.

        unlisted-evidence-file
        A file of evidence that no row names.
        Không có dòng nào của evidence.csv nói về “…”
        No row of evidence.csv names “…”
        Tệp chỉ được đăng khi một dòng ghi nó ở cột “file” với “access” là public.
        A file is published only when a row names it under “file” with “access” public.
        Hãy thêm dòng cho tệp, hoặc xóa tệp.
        Add a row for it, or delete it.

        unlisted-file
        The manifest doesn't name the file.

        unprotected-count
        Says that a hidden count can be worked out from what the public knows already; `place` is its row.
        tử số
        numerator
        phần còn lại của mẫu số
        rest of the denominator
        mẫu số
        denominator
        không giữ kín được … của …
        the … of … can't be kept secret
        Mỗi số bị ẩn phải còn ít nhất … giá trị có thể xảy ra; ở đây chỉ chứng minh được …, vì công chúng đã biết những số liên quan từ lần công bố trước hoặc từ nguồn khác.
        At least … values must stay possible for each hidden count; here only … could be proved to, because the public knows related figures from an earlier release or from somebody else.
        Gộp nhóm hoặc đơn vị này với nhóm, đơn vị khác, hoặc bỏ dòng này khỏi số liệu.
        Merge this group or unit with another, or leave the row out of the data.

        unpublished-story
        A story that the public doesn't see yet.
        Bài nháp, chưa đăng
        A draft: not published
        Bài chờ đến ngày … mới đăng
        Waits for … to be published
        Không trang hay tệp nào của cổng có bài này. Lỗi trong bài nháp chỉ là cảnh báo.
        No page or file of the site holds it. Mistakes in a draft are warnings only.
        Khi bài đã xong, hãy xóa dòng “draft: true”. Xem thử: minhbach serve --drafts
        When it is ready, delete the line “draft: true”. To see it: minhbach serve --drafts
        Không cần làm gì. Xem thử: minhbach serve --drafts
        Nothing is to be done. To see it: minhbach serve --drafts

        unreachable-evidence
        Public evidence that nobody can reach.
        Minh chứng công khai “…” không có tệp và địa chỉ
        The public evidence “…” has neither file nor address
        Minh chứng ghi “public” thì mọi người phải xem được.
        What is “public” everybody must be able to see.
        Hãy ghi “file” hoặc “url”, hoặc đổi “access” thành “held”.
        Give “file” or “url”, or change “access” to “held”.

        unreadable-manifest
        The manifest can't be read.

        unreadable-word
        A word of a loudspeaker bulletin that can't be read out.
        Bản tin loa có chữ không đọc lên được: “…”
        A loudspeaker bulletin has a word that can't be read out: “…”
        Người đọc loa cần chữ đầy đủ, không viết tắt, không ký hiệu.
        Those who read it out need whole words, no abbreviations, no signs.
        Hãy thêm cách đọc vào mục “speech” của tệp này: “…: …”.
        Add how it is read under “speech” in this file: “…: …”.

        unsafe-address
        An address that can run code.
        Không được dùng địa chỉ “…:”
        Addresses of the kind “…:” are not allowed
        Loại địa chỉ này có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
        They can run code or open files on the reader's computer.
        Dùng địa chỉ https: hoặc đường dẫn đến một tệp trong thư mục nội dung.
        Use an https: address or the path of a file in the content folder.

        unused-footnote
        A footnote that no mark leads to: it isn't printed.
        Chú thích “…” không được nhắc đến trong bài nên không hiện ra
        No mark in the text leads to the footnote “…”, so it is not shown
        Chú thích chỉ hiện khi trong bài có dấu [^…].
        A footnote is shown only when the text has its mark [^…].
        Đặt [^…] vào chỗ cần chú thích, hoặc xóa chú thích.
        Put [^…] where it belongs, or delete the footnote.

        unused-template
        A template that no page uses.
        Không trang nào dùng mẫu này
        No page uses this template
        Mẫu không dùng làm người sau khó hiểu.
        Templates that nothing uses mislead who comes next.
        Hãy xóa tệp, hoặc gọi nó từ một mẫu khác.
        Delete the file, or call it from another template.

        vague-link-words
        A link whose words don't say where it leads.
        Chữ “…” không cho biết liên kết dẫn đến đâu
        The words “…” don't say where the link leads
        Người dùng phần mềm đọc màn hình thường nghe riêng danh sách các liên kết.
        People who use screen readers often listen to the list of links alone.
        Dùng tên của trang được dẫn đến làm chữ của liên kết.
        Use the name of the page that it leads to.

        withdrawn-person
        A person in a model or a piece of news who took back the consent.
        Người đồng ý theo “…” đã rút lại sự đồng ý
        The person behind the consent “…” took it back
        Bài này không nói riêng về người ấy, nên không tự ẩn được; phần nói về họ phải bỏ.
        The story isn't about that person alone, so it can't vanish by itself; what is about them must go.
        Hãy bỏ tên, ảnh, lời nói của người ấy trong mọi ngôn ngữ, rồi xóa mã này khỏi “consents”.
        Remove name, photos and words of that person in every language, then this code from “consents”.

        word-comment
        A comment: it was left out.
        Lời nhận xét
        A comment
        … không được lấy: “…”
        … was left out: “…”
        Trang web chỉ có chữ mà ai cũng đọc được.
        The site holds only text that everybody can read.
        Nếu cần, hãy viết điều ấy thành lời trong bài.
        If it matters, say it in words in the text.

        word-field
        A date, page number or the like that Word works out: its last value was taken.
        Trường … của Word: đã lấy giá trị lưu trong tệp
        A field … of Word: the value stored in the document was taken
        Word tự tính lại trường, như ngày hôm nay hay số trang; trên trang nó đứng yên.
        Word works fields out anew, such as today's date or the page; on the site they stand still.
        Hãy xem giá trị có đúng không.
        See whether the value is right.

        word-hidden-text
        Hidden text: it was left out.
        Chữ ẩn
        Hidden text
        … không được lấy: “…”
        … was left out: “…”
        Trang web chỉ có chữ mà ai cũng đọc được.
        The site holds only text that everybody can read.
        Nếu cần, hãy viết điều ấy thành lời trong bài.
        If it matters, say it in words in the text.

        word-legacy-font
        Text in an old font, with what it was read as.
        Chữ trong phông cũ “…” đã được giải mã, ví dụ “…”
        Text in the old font “…” was decoded, such as “…”
        Phông này vẽ chữ Việt ở chỗ của các ký hiệu khác; tên phông cho biết bảng mã.
        Such fonts draw Vietnamese letters at the places of other signs; the font's name tells which.
        Hãy đọc lại một lượt.
        Read it through once.

        word-merged-cells
        Cells that were one: their text was repeated; the table by its number from 1.
        Bảng thứ … có ô gộp: chữ trong ô được lặp lại ở mỗi ô
        Table … has merged cells: their text was repeated in each cell
        Bảng trên trang không có ô gộp, để máy đọc màn hình đọc được từng ô với tên cột.
        Tables of the site have no merged cells, so that screen readers can name the column of each.
        Hãy xem lại bảng, nhất là hàng tên cột.
        Look at the table, its row of heads first.
        Bảng thứ … có bảng nằm trong ô: chữ của nó được viết liền trong ô
        Table … has a table in a cell: its text was written into the cell
        Bảng trên trang chỉ có một tầng.
        Tables of the site have one level.
        Hãy tách thành hai bảng.
        Make two tables of it.

        word-object
        A formula, a chart or another object: it was left out.
        Công thức hoặc đối tượng
        A formula or object
        … không được lấy: “…”
        … was left out: “…”
        Trang web chỉ có chữ mà ai cũng đọc được.
        The site holds only text that everybody can read.
        Nếu cần, hãy viết điều ấy thành lời trong bài.
        If it matters, say it in words in the text.

        word-picture
        A picture in a format that pages can't show: it was left out.
        Ảnh dạng .…
        A picture of the kind .…
        … không được lấy
        … was left out
        Trang đăng ảnh JPEG, PNG, WebP, HEIC và AVIF nằm trong tệp.
        The site shows JPEG, PNG, WebP, HEIC and AVIF pictures that lie in the document.
        Hãy lưu ảnh ra PNG, đặt cạnh bài và viết ![mô tả](tên-ảnh.png).
        Save it as PNG, put it beside the story and write ![what it shows](name.png).
        Ảnh nằm ngoài tệp
        A picture that lies outside the document

        word-symbol
        A sign of a font of signs: `?` was put in its place.
        Một ký hiệu của phông “…” được thay bằng “?”
        A sign of the font “…” was replaced by “?”
        Ký hiệu của phông ký hiệu không có nghĩa khi thiếu phông ấy.
        Signs of such fonts mean nothing without the font.
        Hãy viết bằng lời hoặc dùng chữ Unicode.
        Write a word, or a letter of Unicode.

        word-text-box
        The text of a box beside the text: it was put behind its paragraph.
        Chữ trong khung được đặt sau đoạn của nó: “…”
        The text of a box was put behind its paragraph: “…”
        Trang web đọc từ trên xuống, không có khung trôi bên lề.
        Pages are read from top to bottom, without boxes at the side.
        Hãy dời đoạn ấy đến chỗ thích hợp.
        Move it to where it belongs.

        word-tracked-change
        Text that somebody added and nobody has accepted yet: it was taken.
        Đã lấy chữ thêm vào chưa được chấp nhận: “…”
        An insertion that wasn't accepted was taken: “…”
        Đã bỏ chữ bị xóa chưa được chấp nhận: “…”
        A deletion that wasn't accepted was left out: “…”

        wrong-shape
        A value of another shape than its key takes.
        Giá trị của … phải là …, nhưng đang là …
        The value of … must be …, but it is …
        Mỗi mục có một cách viết nhất định.
        Every key has its own way of being written.
        Viết theo mẫu: …
        Write it like this: …
        Viết mỗi phần tử trên một dòng, mở đầu bằng dấu “- ”.
        Write each item on a line of its own that starts with “- ”.
        Viết mỗi mục trên một dòng, theo mẫu “tên: giá trị”.
        Write each entry on a line of its own, as “key: value”.
        Ở đây phải là …, nhưng lại là …
        There must be … here, but there is …
        Tệp này được đọc theo một bố cục nhất định.
        This file is read by a fixed layout.

        yaml-alias
        YAML that can't be read.
        Dấu * ở đầu giá trị bị hiểu là lời gọi đến một chỗ khác
        The * at the start of the value is read as a reference
        Trong YAML, *tên gọi lại giá trị đã đặt tên bằng &tên.
        In YAML *name repeats a value that was named with &name.
        Đặt cả giá trị trong dấu ngoặc kép.
        Put the whole value in quotation marks.

        yaml-backslash
        YAML that can't be read.
        Dấu hai chấm ở đây làm máy hiểu sai câu
        The colon here changes the meaning of the line
        Trong YAML, dấu hai chấm và dấu cách theo sau dùng để tách tên mục với giá trị. Dòng thụt lề sai cũng gây ra lỗi này.
        In YAML a colon with a space after it separates a key from its value. A wrongly indented line causes this too.
        Đặt cả câu trong dấu ngoặc kép: title: "Kế hoạch: giai đoạn 2"
        Put the whole text in quotation marks: title: "The plan: phase 2"
        Dấu \\ trong ngoặc kép được dùng sai
        The \\ inside quotation marks is not understood
        Trong ngoặc kép, dấu \\ mở đầu một ký hiệu đặc biệt.
        Inside double quotation marks \\ starts a special sign.
        Viết \\\\ hoặc dùng dấu nháy đơn: 'như thế này'.
        Write \\\\ or use single quotation marks: 'like this'.

        yaml-colon
        YAML that can't be read.
        Dấu hai chấm ở đây làm máy hiểu sai câu
        The colon here changes the meaning of the line
        Trong YAML, dấu hai chấm và dấu cách theo sau dùng để tách tên mục với giá trị. Dòng thụt lề sai cũng gây ra lỗi này.
        In YAML a colon with a space after it separates a key from its value. A wrongly indented line causes this too.
        Đặt cả câu trong dấu ngoặc kép: title: "Kế hoạch: giai đoạn 2"
        Put the whole text in quotation marks: title: "The plan: phase 2"

        yaml-layout
        YAML that can't be read.
        Dòng này hoặc dòng ngay trên nó viết chưa đúng cách
        This line or the one above it is not laid out rightly
        Mỗi mục viết “tên: giá trị”, các mục cùng nhóm thụt đầu dòng bằng nhau.
        Each entry is “key: value”, and entries of one group are indented alike.
        Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và số dấu cách đầu dòng.
        Check the colon, the space after it and the spaces at the start of the line.

        yaml-missing-colon
        YAML that can't be read.
        Dòng này có dấu Tab ở chỗ phải dùng dấu cách
        There is a tab where spaces must be
        YAML chỉ dùng dấu cách để thụt đầu dòng.
        YAML indents lines with spaces only.
        Thay mỗi dấu Tab bằng hai dấu cách.
        Replace each tab by two spaces.
        Dòng này thiếu dấu hai chấm sau tên mục
        The colon after the key is missing here
        Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.
        Each entry is “key: value”, with a space after the colon.
        Thêm dấu hai chấm; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách.
        Add the colon; if the line continues the one above, indent it by two spaces.

        yaml-second-document
        YAML that can't be read.
        Dấu * ở đầu giá trị bị hiểu là lời gọi đến một chỗ khác
        The * at the start of the value is read as a reference
        Trong YAML, *tên gọi lại giá trị đã đặt tên bằng &tên.
        In YAML *name repeats a value that was named with &name.
        Đặt cả giá trị trong dấu ngoặc kép.
        Put the whole value in quotation marks.
        Ở đây bắt đầu một tài liệu YAML thứ hai
        A second YAML document starts here
        Dòng --- ngăn các tài liệu; mỗi tệp chỉ có một tài liệu.
        A line --- separates documents; a file has only one.
        Bỏ dòng --- này.
        Remove this line ---.

        yaml-special-character
        YAML that can't be read.
        Giá trị không được bắt đầu bằng ký tự “…”
        A value may not start with the character “…”
        Trong YAML, các ký tự như @ ` % * & ! có nghĩa riêng ở đầu giá trị.
        In YAML characters such as @ ` % * & ! mean something at the start of a value.
        Đặt cả giá trị trong dấu ngoặc kép.
        Put the whole value in quotation marks.

        yaml-syntax
        YAML that can't be read.
        Dòng này hoặc dòng ngay trên nó viết chưa đúng cách
        This line or the one above it is not laid out rightly
        Mỗi mục viết “tên: giá trị”, các mục cùng nhóm thụt đầu dòng bằng nhau.
        Each entry is “key: value”, and entries of one group are indented alike.
        Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và số dấu cách đầu dòng.
        Check the colon, the space after it and the spaces at the start of the line.
        Không đọc được YAML: …
        The YAML can't be read: …
        Tệp hoặc phần đầu tệp phải là YAML đúng cách.
        The file or its front matter must be valid YAML.
        Xem lại dòng này và dòng ngay trên nó.
        Check this line and the one above it.

        yaml-tab
        YAML that can't be read.
        Dòng này có dấu Tab ở chỗ phải dùng dấu cách
        There is a tab where spaces must be
        YAML chỉ dùng dấu cách để thụt đầu dòng.
        YAML indents lines with spaces only.
        Thay mỗi dấu Tab bằng hai dấu cách.
        Replace each tab by two spaces.

        yaml-unclosed-bracket
        YAML that can't be read.
        Dòng này thiếu dấu hai chấm sau tên mục
        The colon after the key is missing here
        Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.
        Each entry is “key: value”, with a space after the colon.
        Thêm dấu hai chấm; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách.
        Add the colon; if the line continues the one above, indent it by two spaces.
        Danh sách hoặc nhóm mở ở đây viết chưa đúng
        The list or group that opens here is not written rightly
        Dấu [ phải có ], dấu { phải có }, và các phần bên trong cách nhau bằng dấu phẩy.
        Every [ needs its ], every { its }, and commas stand between the parts inside.
        Thêm dấu đóng hoặc dấu phẩy còn thiếu; câu có dấu phẩy hay ngoặc thì đặt trong dấu ngoặc kép.
        Add the missing bracket or comma; put texts with commas or brackets in quotation marks.

        yaml-unclosed-quote
        YAML that can't be read.
        Dấu \\ trong ngoặc kép được dùng sai
        The \\ inside quotation marks is not understood
        Trong ngoặc kép, dấu \\ mở đầu một ký hiệu đặc biệt.
        Inside double quotation marks \\ starts a special sign.
        Viết \\\\ hoặc dùng dấu nháy đơn: 'như thế này'.
        Write \\\\ or use single quotation marks: 'like this'.
        Dấu ngoặc mở ở đây không được đóng lại
        The quotation mark that opens here is never closed
        Vì vậy, từ chỗ này trở đi không đọc được.
        From here on nothing can be read.
        Thêm dấu đóng ở cuối câu.
        Add the closing mark at the end of the text.
        """
}
