"""Sentences of the invented articles, with places for what changes; `tests.bench.corpus` says what each place means.

[a|b|c]                       one of several wordings
{P} {tỉnh} {Tỉnh_ủy}          words of the article's province; {H} {huyện} {Huyện_ủy} its district; {X} {xã} its commune
{day} {fullday} {term} …      a date that is an answer
{f unit measure low high noun}   a figure that is an answer: `1.250 đảng viên`; {f~ …} with a qualifier, {fw …} in words, {r …} as `12/15 …`, {r< …} never `15/15`
{p relation low high}         a percentage that is an answer, {p- …} as `10-15%`; {pr relation} of the last fraction
{s level} {l level} {o level} an official with offices: as a subject, in a list, office before name
{n low high}                  a number that is no answer
{actor} {verb} {field} …      a word of that list of `tests.bench.words`
"""

# ruff: noqa: E501 - one sentence a line
from __future__ import annotations

HEADLINES = (
    "[Đảng bộ|Huyện ủy] {H} [chăm lo xây dựng tổ chức cơ sở|coi trọng phát triển đảng viên mới|nâng chất lượng sinh hoạt chi bộ]",
    "{P}: {Field} {trait}",
    "{Huyện_ủy} {H} tổng kết công tác xây dựng Đảng {year}",
    "[Chuyển biến|Dấu ấn|Cách làm hay] từ việc {verb} {field}",
    "Đại hội đại biểu Đảng bộ {huyện} {H}, {term}",
    "{Tỉnh_ủy} {P} [giao ban|sơ kết công tác] {quarter}",
    "{Verb} {field} {manner}",
    "[Trao Huy hiệu Đảng|Gặp mặt đảng viên cao tuổi|Học tập và làm theo Bác] ở {H}",
    "{P} [tháo gỡ khó khăn|dồn sức|vào cuộc] trước tình trạng {trouble}",
)

LEADS = (
    "{Day}, tại {setting}, {Tỉnh_ủy} {P} [tổ chức|khai mạc] Hội nghị [Ban Chấp hành Đảng bộ {tỉnh} mở rộng|tổng kết công tác xây dựng Đảng {year}|sơ kết công tác {quarter}]. {S province} chủ trì hội nghị.",
    "{Day}, Đảng bộ {huyện} {H} [tiến hành|tổ chức] Đại hội đại biểu {term}. Dự đại hội có {l province}; {l province}; {l district}.",
    "{Day}, {s province} [đến thăm và làm việc tại|đi kiểm tra thực tế ở|dự sinh hoạt chi bộ tại] {xã} {X}, {huyện} {H}.",
    "{Day}, {Huyện_ủy} {H} [trao tặng|tổ chức Lễ trao] Huy hiệu Đảng cho {f member awarded 4 90 đảng viên} [sinh hoạt tại các chi bộ trong {huyện}|thuộc Đảng bộ {huyện}]. {S district} dự và chúc mừng.",
    "Ủy ban Kiểm tra {Tỉnh_ủy} {P} [vừa họp|vừa tổ chức kỳ họp] {day} để xem xét kết quả giám sát và [đề nghị thi hành kỷ luật|xử lý vi phạm].",
    "{Day}, Ban Thường vụ {Huyện_ủy} {H} công bố các quyết định về công tác cán bộ. Tại hội nghị, {o district} [trao quyết định|chúc mừng các đồng chí nhận nhiệm vụ].",
    "{Day}, {o province} cùng đoàn công tác [khảo sát|nghe báo cáo về] việc {verb} {field} [trên địa bàn|ở] {huyện} {H}.",
    "Trong không khí chuẩn bị đại hội, {day}, {Tỉnh_ủy} {P} họp báo thông tin về Đại hội đại biểu Đảng bộ {tỉnh}, {term}.",
    "Đến {xã} {X}, {huyện} {H} [những ngày này|vào một buổi sớm], chúng tôi thấy {field} {trait}. {S commune} cho biết, kết quả ấy có từ việc {actor} {verb} {field}.",
    "[Việc|Câu chuyện] {verb} {field} ở {xã} {X} ({huyện} {H}, {tỉnh} {P}) {trait}.",
)

DATED_LEADS = (
    "{Day}, {Tỉnh_ủy} {P} họp bàn việc {verb} {field}.",
    "{Day}, tại {setting}, {Huyện_ủy} {H} [mở hội nghị|tổ chức tọa đàm] về việc {verb} {field} {manner}.",
)

PEOPLE = (
    "Cùng dự có {l province}; {l province}; {l province}[; lãnh đạo các sở, ban, ngành liên quan|; đại diện các cơ quan tham mưu của {Tỉnh_ủy}|].",
    "Tham gia đoàn có {l province}; {l district}[; lãnh đạo {xã} {X}|; đại diện các hộ dân|].",
    "Đón tiếp và làm việc với đoàn có {l district}; {l district}; {l commune}.",
    "Phát biểu tại buổi làm việc, {s province} [đề nghị|yêu cầu|lưu ý] {actor} tiếp tục {verb} {field} {manner}, [nhằm|để] {aim}.",
    "{S district} [cho rằng|nhấn mạnh|khẳng định]: “{Field} {trait}, nhưng {actor} phải {verb} {field} {manner} hơn nữa”.",
    "Theo {o district}, {actor} đã {verb} {field}, nhờ đó {field} {trait}.",
    "Kết luận hội nghị, {o province} [ghi nhận|biểu dương|đánh giá cao] việc {actor} {verb} {field}.",
    "{O commune} [chia sẻ|tâm sự|kể]: “Ngày trước {trouble}, bây giờ {field} {trait}”.",
    "{S commune} là người [đi đầu|gương mẫu] trong việc {verb} {field}.",
    "Trao đổi với phóng viên, {s commune} [phấn khởi nói|cho hay], {group} ở địa phương đã quen với việc {verb} {field}.",
    "[Với số phiếu tập trung|Với tín nhiệm cao|Tại phiên họp đầu tiên], {elected district}.",
    "Ban Chấp hành khóa mới đã họp phiên thứ nhất; {elected province}.",
    "Hội nghị nghe tham luận của {o district} về cách {verb} {field} và của {o district} về kinh nghiệm {verb} {field}.",
    "[Đến dự|Dự] buổi lễ còn có {former province} và {l district}.",
    "{Again} [đề nghị|yêu cầu|mong muốn] {actor} {verb} {field} {manner}, {aim}.",
    "{Again} cũng [giải đáp kiến nghị|thăm hỏi đời sống|lắng nghe tâm tư] của {group} và tặng quà [{n 10 90} suất|] cho {group}.",
    "[Ông|Bà] {nobody}, một người trồng {product} ở [thôn|bản|làng] {village}, [vui vẻ nói|cho biết] gia đình đã thoát cảnh {trouble}.",
)

CONGRESS = (
    "Dự đại hội có {f delegate total 90 350 đại biểu}, đại diện cho {f~ member total 900 9800 đảng viên} [trong toàn Đảng bộ|của Đảng bộ {huyện}].",
    "Đại hội đã bầu {f committee_member elected 27 45 đồng chí} vào Ban Chấp hành Đảng bộ {huyện} {H}, {term}.",
    "Tính đến {asof}, [toàn {tỉnh}|Đảng bộ {tỉnh}] có {r grassroots_organization held_congress 300 800 tổ chức cơ sở đảng} tổ chức xong đại hội, đạt {pr share}.",
    "Đến [nay|thời điểm này], {r< party_cell held_congress 90 600 chi bộ} trực thuộc đảng ủy cơ sở đã hoàn thành đại hội; còn {rest party_cell other chi bộ} chưa tổ chức.",
    "Đại hội cũng bầu đoàn đại biểu dự đại hội cấp trên gồm {f delegate elected 8 25 đồng chí}.",
    "{Huyện_ủy} chọn {f grassroots_organization - 2 6 đảng bộ cơ sở} tổ chức đại hội điểm trong {month}.",
    "[Báo cáo chính trị trình đại hội nêu rõ|Báo cáo tại đại hội cho thấy]: [trong|suốt] {pastterm}, Đảng bộ {huyện} {H} kết nạp {f~ member admitted 200 1900 đảng viên}, đạt {p attainment 101 148} chỉ tiêu nghị quyết.",
    "Chỉ thị của Bộ Chính trị ban hành {dated} [được quán triệt tới từng chi bộ|là căn cứ để các cấp ủy chuẩn bị nhân sự].",
    "Trước đó, {days}, các tiểu ban [làm việc tại {setting}|họp góp ý văn kiện]; {weekday}, {Tỉnh_ủy} cho ý kiến lần cuối.",
    "Đại hội điểm được tổ chức trong {twodays}, có {f delegate total 60 250 đại biểu} tham dự.",
    "[Ngay|Mới] {yesterday}, {actor} còn {verb} {field} để phục vụ đại hội.",
    "Dự thảo văn kiện được gửi lấy ý kiến từ {lastmonth}, {actor} góp ý {manner}.",
    "Phương hướng {term} là {verb} {field}, {verb} {field} và {verb} {field} {manner}.",
)

ADMISSION = (
    "[Từ {sofar}|Trong {quarter}|Trong {month}], [toàn Đảng bộ|Đảng bộ {huyện}] kết nạp {f member admitted 20 400 đảng viên}[ mới|].",
    "{Year}, Đảng bộ {tỉnh} {P} kết nạp được {f~ member admitted 500 3200 đảng viên}, đạt {p attainment 82 139} kế hoạch[; nâng tổng số đảng viên lên {f~ member total 20000 98000 đảng viên}|].",
    "Trong số đảng viên mới kết nạp có {f member admitted 20 90 đồng chí} là nữ, {f member admitted 11 60 đồng chí} là người dân tộc thiểu số.",
    "Nghị quyết đề ra chỉ tiêu kết nạp {f member target 100 900 đảng viên} trong {nextyear}.",
    "Đảng bộ {xã} {X} hiện có {f party_cell total 8 24 chi bộ} với {f member total 150 690 đảng viên}[, trong đó có {f member subset 40 140 đảng viên} nữ|].",
    "Đến {asof}, Đảng bộ {huyện} {H} có {f grassroots_organization total 30 75 tổ chức cơ sở đảng}, với {f~ member total 2600 9900 đảng viên}.",
    "Toàn {tỉnh} còn {f residential_unit coverage 3 40 thôn} chưa có chi bộ; {actor} đang {verb} {field} để {aim}.",
    "Hiện {r residential_unit coverage 60 240 thôn, tổ dân phố} có chi bộ, [chiếm|đạt] {pr share}.",
    "So với [đầu nhiệm kỳ|{year}], số đảng viên của Đảng bộ tăng {f member increase 60 900 đồng chí}.",
    "Ngày đầu thành lập, chi bộ chỉ có {fw member total 11 19 đảng viên}, đến {lateyear} đã có {fw member total 21 68 đảng viên}.",
    "Trong {twoquarters}, Đảng bộ {huyện} kết nạp lần lượt {f member admitted 20 49 đảng viên} và {f member admitted 50 90 đảng viên}.",
    "Chi bộ [thôn|bản|khu phố] {village} từ chỗ chỉ có vài người nay đã có {f member total 12 58 đảng viên}.",
    "Trung tâm Bồi dưỡng chính trị mở {n 3 12} lớp nhận thức về Đảng cho {n 150 900} quần chúng; trong {quarter}, có {f member admitted 20 150 đảng viên} được kết nạp.",
    "Đảng viên trẻ là nguồn lực của {xã} {X}: {f member subset 15 90 đảng viên} tuổi đời dưới 30, chiếm {p share 8 42}.",
    "[Ở|Tại] {xã} {commune}, chi bộ đã giúp {n 5 60} hộ vay vốn trồng {product}, qua đó phát hiện nhiều quần chúng ưu tú.",
)

DISCIPLINE = (
    "Trong {half}, cấp ủy và ủy ban kiểm tra các cấp trong {tỉnh} đã thi hành kỷ luật {f member disciplined 40 190 đảng viên}, [giảm|tăng] {f member - 3 39 đảng viên} so với [{sameperiod}|{samehalf}].",
    "Cấp ủy các cấp đã kỷ luật {f member disciplined 30 160 đảng viên} và {f party_organization disciplined 2 9 tổ chức đảng} vi phạm.",
    "Hình thức kỷ luật: khiển trách {f member disciplined 12 90 đồng chí}, cảnh cáo {f member disciplined 4 30 đồng chí}, khai trừ {f member disciplined 2 11 đồng chí}.",
    "Ủy ban Kiểm tra {Huyện_ủy} {H} kiểm tra {f party_organization other 10 60 tổ chức đảng} và {f member other 20 300 đảng viên}.",
    "Qua kiểm tra khi có dấu hiệu vi phạm, phát hiện {f member other 5 60 đảng viên} có khuyết điểm, trong đó có {f committee_member - 2 5 cấp ủy viên}.",
    "Các vi phạm xảy ra trong {period}, chủ yếu do {actor} chưa {verb} {field} {manner}.",
    "[Số đảng viên bị kỷ luật|Tỷ lệ đơn thư tồn đọng] giảm {p decrease 3 45} so với {year}.",
    "Đảng ủy {xã} {X} bị phê bình vì để {trouble} và chậm {verb} {field}.",
)

BADGES = (
    "Đợt này, [toàn Đảng bộ|Đảng bộ {tỉnh}] có {f member awarded 30 900 đảng viên} được nhận Huy hiệu Đảng.",
    "Trong đó, có {f member awarded 2 30 đảng viên} được tặng Huy hiệu 60 năm tuổi Đảng; {f member awarded 3 60 đảng viên} được tặng Huy hiệu 30 năm tuổi Đảng.",
    "Đồng chí {nobody}, đảng viên được nhận Huy hiệu 50 năm tuổi Đảng, tham gia cách mạng từ {oldyear}.",
    "[Nhân dịp|Hướng tới] kỷ niệm ngày truyền thống, {actor} {verb} {field}, {verb} {field}.",
)

REVIEW = (
    "[Trong {half}|Trong {months}|{Year}], thu ngân sách trên địa bàn đạt {n 300 9000} tỷ đồng, bằng {p attainment 41 128} dự toán, tăng {p increase 2 29} so với {sameperiod}.",
    "{Actor} đã {verb} {n 120 9800} héc-ta {product}, năng suất tăng {p~ increase 3 22} so với vụ trước.",
    "Tỷ lệ hộ nghèo của {huyện} {H} giảm từ {p - 12 26} xuống còn {p - 2 9}.",
    "Kinh tế {tỉnh} {P} {period} tăng trưởng bình quân {p increase 5 11} mỗi năm.",
    "Tổng vốn đầu tư {period} ước {n 500 9500} tỷ đồng, trong đó vốn dân góp chiếm {p~ share 5 38}.",
    "Trong {ago}, {actor} {verb} {field}, đưa {product} của {H} ra thị trường nước ngoài.",
    "Từ {sinceyear}, {huyện} {H} đã có {n 4 18} xã về đích nông thôn mới, {n 30 300} km đường được bê tông hóa.",
    "[Cả {huyện}|Toàn {huyện}] có {p~ share 81 99} số hộ dùng nước hợp vệ sinh, {p share 85 99} trẻ trong độ tuổi được đến trường.",
    "{Lateyear}, {trouble} gây thiệt hại cho {n 20 900} hộ; {actor} {verb} {field} {manner}.",
    "Kế hoạch số {n 11 250}-KH/TU {dated} của {Tỉnh_ủy} giao {actor} {verb} {field}.",
    "Nhà máy chế biến {product} đi vào hoạt động từ {pastmonth}, thu mua của {n 200 3000} hộ.",
    "Có {f party_cell subset 20 190 chi bộ} được đánh giá hoàn thành xuất sắc nhiệm vụ, chiếm {p share 11 35} tổng số chi bộ.",
    "[Thành lập {oldyear}|Được chia tách {oldyear}], {xã} {X} từng là nơi {trouble}.",
    "{Between}, {huyện} {H} hỗ trợ {n 100 990} {group} làm nhà, {n 20 200} {group} học nghề.",
    "{Lastyear}, giá {product} giảm {p- decrease 6 30}, nhưng {actor} vẫn {verb} {field}.",
    "Vào {decade}, nơi đây [chỉ có rừng và suối|còn thiếu ăn mỗi kỳ giáp hạt], nay {field} {trait}.",
    "{Thisyear}, {actor} tập trung {verb} {field}; {nextyear} sẽ {verb} {field}.",
)

TOPICS = {"congress": CONGRESS, "admission": ADMISSION, "discipline": DISCIPLINE, "badges": BADGES, "review": REVIEW}

FILLERS = (
    "{Actor} {verb} {field} {manner}, [nhằm|góp phần|để] {aim}.",
    "[Cùng với đó|Bên cạnh đó|Mặt khác|Song song đó|Ngoài ra], {actor} còn {verb} {field}, {verb} {field} và {verb} {field}.",
    "[Nhìn chung|Có thể thấy|Điều dễ nhận thấy là] {field} {trait}, trong khi {field} {trait}.",
    "[Tuy nhiên|Dẫu vậy|Song], do {trouble} và {trouble}, việc {verb} {field} {trait}.",
    "[Trước|Đứng trước] tình trạng {trouble}, {actor} chủ động {verb} {field} {manner}.",
    "Những {group} ở {xã} {commune} được hướng dẫn trồng {product}, nuôi {product} và {verb} {field}.",
    "{Product} của {xã} {commune} [được nhiều nơi biết đến|có mặt ở các siêu thị|được giá hơn hẳn], bởi {actor} biết {verb} {field}.",
    "Con đường về [thôn|bản|làng] {village} [đã trải nhựa phẳng lì|rợp bóng {product}|quanh co bên sườn núi], hai bên là những vườn {product} xanh tốt.",
    "[Muốn {aim}|Để {aim}], theo nhiều đại biểu, trước hết {actor} phải {verb} {field}; sau nữa là {verb} {field} {manner}.",
    "Các ý kiến thảo luận tập trung vào việc {verb} {field}; cách {verb} {field} khi {trouble}; trách nhiệm của {actor} trong việc {verb} {field}.",
    "Cấp ủy giao {actor} {verb} {field}, giao {actor} {verb} {field}, không để {trouble} lặp lại.",
    "[Nhờ vậy|Nhờ cách làm ấy|Kết quả là], {field} {trait}; {group} yên tâm gắn bó với {product}.",
    "[Thời gian tới|Sắp tới|Hiện nay], {actor} tiếp tục {verb} {field}, coi đây là khâu then chốt để {aim}.",
    "Nghị quyết số {n 2 60}-NQ/TU đã [giúp|tạo điều kiện cho] {actor} {verb} {field} {manner}.",
    "[Hơn|Gần|Khoảng] {n 20 900} {group} trong vùng được vay vốn, mua giống {product} và dự lớp {verb} {field}.",
    "Lúc {n 7 11} giờ {n 10 55}, đoàn có mặt ở {setting} để xem {actor} {verb} {field}.",
    "{Setting} chật kín người đến nghe {actor} nói về cách {verb} {field}; ai cũng mong {aim}.",
    "Ở [bản|làng|thôn] {village}, [bà con|người dân] kể rằng từ ngày {actor} {verb} {field}, cảnh {trouble} không còn nữa.",
    "Chi bộ phân công đảng viên giúp {group} {verb} {field}, [mỗi người một việc|người trước dắt người sau], {aim}.",
    "Dự án {field} [rộng|trải trên] {n 20 900} héc-ta ở {xã} {commune} được {actor} {verb} {manner}.",
    "[Một số|Không ít] {group} vẫn chưa tiếp cận được {field} vì {trouble}; đây là điều {actor} còn trăn trở.",
    "“{Field} {trait} thì phải {verb} {field} {manner}”, một cán bộ lão thành [góp ý|nói vui].",
    "Trong buổi chia tay, {group} hát mừng, mời khách chén rượu cần và đĩa {product} vừa hái.",
    "Mô hình trồng {product} xen {product} [được nhân ra nhiều xã|cho thu nhập khá], giúp {group} {aim}.",
    "Tổ giúp việc chia thành nhiều nhóm: nhóm {verb} {field}, nhóm {verb} {field}, nhóm còn lại {verb} {field}.",
    "Báo cáo cũng chỉ rõ nguyên nhân: {trouble}, {trouble}, {actor} có lúc chưa {verb} {field} {manner}.",
)

CAPTIONS = (
    "Quang cảnh [hội nghị|buổi làm việc|buổi lễ]. Ảnh: {initials}",
    "Các đại biểu [tham quan gian hàng {product}|biểu quyết thông qua nghị quyết|trao đổi bên lề]. Ảnh: {initials}",
    "{Actor} {verb} {field}. Ảnh: {initials}",
)
RESIDUE = ("Trả lời", "Chuyên mục khác", "Lượt xem: {n 120 9800}", "In trang", "Gửi bài viết", "Tin liên quan", "Quay lại", "Chia sẻ bài viết")
