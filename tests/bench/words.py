"""Words that the invented articles are made of: names of people, and phrases for the sentences that say nothing countable."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in text.replace("\n", " ").split("|"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# --- people -----------------------------------------------------------------------------------------------------------

FAMILY = _words(
    """Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Đào Lâm
    Tạ Cao Châu Thái Hà Tống Lương Quách Vương Kiều Tô Doãn Trương Lưu Phùng Chu Từ Cù Thân Khổng Mạc Bạch Văn Đồng Nghiêm"""
)
MIDDLE = _words(
    """Văn Văn Văn Đức Hữu Xuân Quang Ngọc Minh Thanh Công Quốc Thế Tiến Bá Duy Đình Trọng Việt Anh Mạnh Hồng Hoài Nhật Chí Tấn Viết Khắc Huy Vĩnh
    Phước Thành Trung Gia Kim Sỹ Đăng Như Phú Hải"""
)
GIVEN = _words(
    """An Bảo Bình Cảnh Chương Cường Danh Dũng Duy Đạt Điền Đông Giang Hải Hậu Hiển Hiệp Hòa Hoàn Hùng Hưng Huân Khải Khang Khánh Khiêm Khoa Kiên
    Lâm Lập Liêm Lộc Lực Mạnh Nam Nghị Nghĩa Nhân Phong Phúc Phương Quân Quyết Quý Sáng Sơn Tâm Tân Thao Thắng Thiện Thịnh Thọ Thông Thuần Thước
    Tiến Toàn Trí Triều Trường Tuấn Tùng Tường Uy Vinh Vượng Xuyên Luật Ngạn Bách Chiểu Doanh Đảm Giáp Hoạch Kỷ Lãm Mẫn Nhượng Quảng Sáu Tạo"""
)
FEMALE_MIDDLE = _words("Ngọc Thanh Thu Kim Bích Hồng Minh Mỹ Kiều Diệu Hải Lan Mai Phương Thúy Tuyết Yến Ánh Cẩm Hoài Khánh Như Quỳnh Xuân")
FEMALE_GIVEN = _words(
    """Anh Ánh Châu Chi Diệp Dung Duyên Đào Hà Hạnh Hân Hiền Hoa Hồng Huệ Hương Huyền Lan Lê Liên Linh Loan Lý Mai Mến My Nga Ngân Nhàn Nhung
    Oanh Phượng Quyên Sen Tâm Thảo Thắm Thu Thúy Thủy Tình Trang Trinh Tuyến Tuyết Uyên Vân Xoan Yên Yến Nguyệt Thoa"""
)
# (beginnings, names): peoples of the north, the Central Highlands and the Mekong delta
MINORITY = (
    (_words("Nông Hoàng Triệu Bế Lục Hứa Vi Đàm Lăng"), _words("Văn_Bảy Quốc_Trình Thị_Duyên Văn_Thắm Đức_Páo Thị_Nhình Văn_Coỏng Minh_Tịch")),
    (_words("Lò Quàng Cà Lường Tòng Cầm Vì"), _words("Văn_Pậu Văn_Inh Thị_Ún Văn_Hặc Thị_Pản Văn_Ín Văn_Xiên Thị_Lả Văn_Chựa")),
    (_words("Giàng Sùng Vàng Thào Hờ Mùa Vừ Lầu Cứ Hạng"), _words("A_Tủa A_Páo A_Chú A_Dơ Thị_Dua A_Lềnh Thị_Mỷ Seo_Pao A_Vảng A_Sinh Thị_Say")),
    (_words("Bùi Đinh Quách Hà"), _words("Văn_Lịch Thị_Ịch Văn_Nhởm Văn_Khặm Thị_Dệm Văn_Tíu")),
    (_words("A"), _words("Vên Tranh Thuần Lơi Nghĩa Blớk Bút Đeng Hrơn Khuynh Sương Viêt Zôm Chiến")),
    (_words("Y"), _words("Blim Phương Hẻ Thêm Dưn Nhiếp Lâm Ngân Tuyên Xuôi Bình_Niê Thuyn_Kbuôr Suôn_Êban Nguyên_Mlô Krông_Ayun Bhok_Knul")),
    (_words("Rơ_Châm Siu Ksor Rmah Kpă Nay Rơ_Mah Đinh Kpuih"), _words("Hyơi Bơng Thuin Kreo Phiên Lưch Jip Ngôn H’Lel Blơ Tuyn")),
    (_words("K’"), _words("Briu Lém Thế Dũng Tỉnh Vốt")),
    (_words("H’"), _words("Yer_Niê Bliăk_Êban Nguyệt_Kđoh Lim_Mlô Ngơi_Byă")),
    (_words("Thạch Sơn Danh Kim Kiên Lâm Trà"), _words("Sóc_Kha Thị_Sa_Rây Phol Hên Rinh Sên Thị_Đa_Ra Ươl Mô_Ni")),
)

# --- phrases of sentences without any answer --------------------------------------------------------------------------

ACTORS = _list("""
cấp ủy các cấp|chính quyền cơ sở|các tổ chức đoàn thể|cán bộ phụ trách địa bàn|các cơ quan tham mưu|lực lượng vũ trang|hệ thống chính trị ở cơ sở|
tổ công tác liên ngành|các đơn vị sự nghiệp|ban quản lý dự án|đội ngũ giáo viên|ngành nông nghiệp|ngành y tế|các hợp tác xã|bà con trong vùng|
các hộ dân ven sông|người có uy tín|già làng|đoàn viên thanh niên|hội viên nông dân|hội viên phụ nữ|cựu chiến binh|trạm khuyến nông|cán bộ kiểm lâm|
các phòng chuyên môn|tổ vay vốn|tổ hòa giải|ban công tác mặt trận|các trường phổ thông|trạm y tế|đội tuyên truyền lưu động|doanh nghiệp chế biến|
các nhà vườn|chủ trang trại|thương lái|nghệ nhân làng nghề|lực lượng dân quân|công an viên|bộ đội biên phòng|cán bộ địa chính|các phòng ban|
nhóm hộ sản xuất|tổ liên kết|ban giám sát cộng đồng|hội khuyến học|hội chữ thập đỏ|các tình nguyện viên|ngư dân|tiểu thương|công nhân vệ sinh|
kỹ sư trẻ|sinh viên tình nguyện|đội văn nghệ quần chúng|nhà thầu thi công|đơn vị tư vấn|ban tổ chức|tổ đại biểu|cử tri trong vùng|người cao tuổi|
gia đình chính sách|đồng bào các dân tộc|chức sắc tôn giáo|người lao động|bộ phận một cửa|trung tâm dịch vụ việc làm|trung tâm văn hóa
""")
VERBS = _list("""
rà soát|củng cố|mở rộng|tháo gỡ|nắm chắc|điều chỉnh|bổ sung|hoàn thiện|nhân rộng|duy trì|khơi dậy|phát huy|lồng ghép|quán triệt|cụ thể hóa|chuẩn hóa|
số hóa|khảo sát|phân loại|niêm yết|công khai|lấy ý kiến về|thẩm định|đôn đốc|hướng dẫn|bàn giao|nghiệm thu|khắc phục|chấn chỉnh|uốn nắn|siết chặt|
tinh gọn|sắp xếp lại|chăm lo|bảo tồn|phục dựng|tôn tạo|nâng cấp|cải tạo|khơi thông|kiên cố hóa|quy hoạch|chuyển đổi|liên kết|tiêu thụ|quảng bá|
bồi dưỡng|tập huấn về|đánh giá|tổng hợp|theo dõi|dự báo|phòng ngừa|ngăn chặn|kiểm soát|giám sát|vận động|thuyết phục|đối thoại về|giải thích|
tuyên truyền|phổ biến|cập nhật|báo cáo|kiến nghị|đề xuất|tham mưu|lựa chọn|ưu tiên|
huy động|phân bổ|cân đối|tiết kiệm|khai thác|bảo vệ|gìn giữ|xây dựng
""")
FIELDS = _list("""
nền nếp sinh hoạt chi bộ|quy chế làm việc|chương trình hành động|công tác dân vận khéo|phong trào thi đua|tiêu chí nông thôn mới|hồ sơ lưu trữ|
mô hình điểm|thủ tục hành chính|cơ sở dữ liệu dân cư|quỹ đất công|hệ thống kênh mương|đường giao thông nội đồng|chợ đầu mối|nguồn nước sinh hoạt|
vùng nguyên liệu|chuỗi giá trị nông sản|đàn gia súc|vườn cây ăn quả|rừng phòng hộ|diện tích trồng sắn|cánh đồng mẫu lớn|nghề dệt thổ cẩm|
lễ hội cồng chiêng|di tích lịch sử|thiết chế văn hóa|hương ước|nếp sống văn minh|nhà văn hóa cộng đồng|thư viện lưu động|bếp ăn bán trú|
chất lượng dạy học|lớp xóa mù chữ|học bổng khuyến tài|tủ thuốc bản làng|công tác tiêm chủng|vệ sinh môi trường|bãi rác tập trung|
hành lang an toàn lưới điện|hạ tầng viễn thông|bến đò ngang|tàu cá xa bờ|khu neo đậu tránh bão|tuyến kè chống sạt lở|phương án di dời|
kịch bản ứng phó thiên tai|trật tự đô thị|an toàn giao thông|đường dây nóng|tổ tự quản|điểm nóng khiếu kiện|đơn thư tồn đọng|đất đai tranh chấp|
bồi thường giải phóng mặt bằng|vốn đầu tư công|nguồn thu ngân sách|tín dụng chính sách|việc làm tại chỗ|xuất khẩu lao động|nhà ở cho hộ khó khăn|
sinh kế bền vững|du lịch cộng đồng|sản phẩm đặc trưng|thương hiệu gạo|nghề nuôi ong|mặt nước nuôi trồng thủy sản|giống lúa chất lượng|
kỹ thuật canh tác|kho lạnh bảo quản|cụm công nghiệp|khu dân cư kiểu mẫu|mặt bằng tái định cư|đồ án quy hoạch|nguồn nhân lực|đạo đức công vụ|
kỷ cương công sở|văn hóa ứng xử|tài liệu tuyên truyền|trang thông tin điện tử|hòm thư góp ý|nhật ký làm theo Bác|phần việc của thanh niên|
chương trình giám sát|kế hoạch kiểm tra|quy trình nhân sự|dự thảo văn kiện|
chuyên đề nghiên cứu lịch sử|thế trận lòng dân|công tác hậu phương quân đội|
tuyến biên giới|cột mốc|vùng căn cứ cách mạng|nghĩa trang liệt sĩ|nhà tình nghĩa|mái ấm cho người nghèo
""")
MANNERS = _list("""
đúng quy định|kịp thời|thường xuyên|bài bản|có trọng tâm|theo lộ trình|đồng bộ|từ sớm|linh hoạt|quyết liệt|dân chủ|công tâm|khách quan|chặt chẽ|
sát thực tế|bằng nhiều hình thức|theo phương châm rõ việc|ngay tại hiện trường|với tinh thần cầu thị|không hình thức|không dàn trải|từng bước|
có chiều sâu|đến tận hộ|một cách thận trọng|trên tinh thần đoàn kết|thông qua các buổi sinh hoạt|bằng nguồn xã hội hóa|theo cụm dân cư|
ngoài giờ hành chính|qua hệ thống truyền thanh|trên môi trường mạng|bằng tiếng dân tộc|gắn với trách nhiệm người đứng đầu|dưới sự giám sát của dân|
theo đúng cam kết|ở những nơi còn yếu|nhất là tại vùng sâu|kể cả ngày nghỉ|trước mùa mưa lũ|sau mỗi vụ thu hoạch|trong điều kiện còn khó khăn
""")
AIMS = _list("""
tạo đồng thuận trong nhân dân|giảm phiền hà cho người dân|giữ vững ổn định từ cơ sở|nâng cao thu nhập|thu hút nhà đầu tư|giữ chân lao động trẻ|
không để bị động|không ai bị bỏ lại phía sau|khai thác hết tiềm năng|giữ gìn bản sắc|tránh lãng phí|rút ngắn thời gian giải quyết|xóa bỏ hủ tục|
chống thất thu|làm đẹp cảnh quan|bảo đảm vệ sinh an toàn thực phẩm|mở lối cho hàng hóa|ngăn tái lấn chiếm|lan tỏa gương người tốt|
đáp ứng yêu cầu nhiệm vụ mới|bồi đắp niềm tin|tăng sức cạnh tranh|khơi thông dòng vốn|
chủ động nguồn giống|bảo vệ lá phổi xanh|phục vụ học sinh vùng xa|
giữ yên địa bàn|kéo giảm tai nạn|hạn chế sang nhượng đất|bảo đảm quyền lợi người trồng|chia sẻ khó khăn với doanh nghiệp|nâng chất lượng tham mưu|
tiếp nối truyền thống|khơi nguồn sáng tạo|
thích ứng với biến đổi khí hậu|hướng tới nền nông nghiệp sạch|đưa nghị quyết vào cuộc sống
""")
TRAITS = _list("""
còn nhiều chuyển biến|chưa đồng đều|ngày càng khởi sắc|đi vào nền nếp|vẫn còn hạn chế|đáng ghi nhận|cần được nhân lên|còn lúng túng|đã thông suốt|
được đánh giá cao|có mặt còn chậm|vượt mong đợi|còn phụ thuộc thời tiết|bước đầu có hiệu quả|tạo dấu ấn riêng|được bà con đón nhận|
chưa tương xứng tiềm năng|đòi hỏi nỗ lực lớn|là điểm sáng của vùng|ổn định hơn trước|khá toàn diện|còn thiếu tính bền vững|khó lượng hóa|
có sức lan tỏa rộng|cơ bản đáp ứng yêu cầu|đang dần thay đổi|bộc lộ không ít bất cập|giữ được nhịp độ|cho thấy hướng đi đúng|cần thêm thời gian
""")
PRODUCTS = _list("""
cà phê chè|hồ tiêu|sâm dây|mắc ca|cao su tiểu điền|chanh leo|sầu riêng|bưởi da xanh|cam sành|quýt ngọt|vải thiều|nhãn lồng|mận hậu|chè shan tuyết|
thảo quả|quế hữu cơ|hồi khô|nếp nương|gạo lứt đỏ|khoai sâm|măng khô|mật ong bạc hà|cá tầm|cá lồng|tôm thẻ|cua biển|nghêu|rong nho|muối sạch|
nước mắm cá cơm|bánh tráng|bún khô|miến dong|tương nếp|nem chua|chả mực|gốm đỏ|chiếu cói|nón lá|mây tre đan|thổ cẩm|trầm hương|dừa sáp|thanh long|
xoài cát|mía tím|bò vàng|dê núi|gà đồi|lợn đen|vịt biển|nấm linh chi|rau an toàn|hoa cúc|hoa ly|đào phai|dược liệu dưới tán rừng|sen lấy hạt|lạc đỏ
""")
GROUPS = _list("""
hộ nghèo|hộ cận nghèo|người khuyết tật|trẻ mồ côi|học sinh bán trú|sinh viên mới ra trường|công nhân xa quê|phụ nữ đơn thân|cựu thanh niên xung phong|
thân nhân liệt sĩ|người nhiễm chất độc da cam|hộ mới tách|hộ di cư tự do|ngư dân bám biển|hộ kinh doanh cá thể|lao động mất việc|người trồng rừng|
hộ nuôi trâu bò|chủ cơ sở lưu trú|tài xế xe khách|người bán hàng rong|bộ đội xuất ngũ|thanh niên khởi nghiệp|nông dân sản xuất giỏi|thợ thủ công
""")
TROUBLES = _list("""
nắng hạn kéo dài|sương muối|mưa đá|lũ ống|sạt lở bờ sông|xâm nhập mặn|dịch tả lợn|sâu keo|giá phân bón leo thang|đường sá chia cắt|thiếu giáo viên|
thiếu nước tưới|mạng chập chờn|địa bàn rộng|dân cư phân tán|tập quán cũ|vốn giải ngân chậm|đầu ra bấp bênh|tín dụng đen|phá rừng làm nương|
khai thác cát trái phép|buôn lậu qua lối mở|lừa đảo qua mạng|tảo hôn|rác thải nhựa|cháy rừng|nước thải chưa xử lý|mặt bằng vướng mắc|thủ tục rườm rà
""")
SETTINGS = _list("""
hội trường trung tâm|nhà rông văn hóa|sân vận động|trụ sở mới|nhà khách|nhà sinh hoạt cộng đồng|khu di tích|quảng trường|trường chính trị|
trường phổ thông nội trú|đồn biên phòng|nhà văn hóa lao động|hội trường lực lượng quân sự|cung thiếu nhi|trung tâm hội nghị|bảo tàng|nhà máy thủy điện
""")
VILLAGE = (
    _words("Nà Bản Pá Tà Huổi Đăk Kon Plei Ea Buôn Suối Đồng Trại Cây Bình Tân Phú Long Vĩnh An Hòa Mỹ Cẩm Sơn Hải"),
    _words("Lốc Mòn Sáng Hin Pênh Rế Mế Xây Kram Nhơn Lợi Thuận Khê Trung Thượng Hạ Giữa Ngoài Quế Vân Lâm Sỏi Gạo Xanh Mới Tiến"),
)
