"""Membership figures: marked sentences (all invented), distractors, holders, periods, parts."""

# ruff: noqa: E501 - one marked sentence a line
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.figures import FigureMention
from pipeline.values.numbers import count, from_words
from tests.examples import check, run

FINDS = [
    # totals of members
    "Đảng bộ huyện Bình Lục hiện có <figure value=9214 unit=member measure=total>9.214 đảng viên</figure>.",
    "Toàn tỉnh có hơn <figure value=63500 unit=member measure=total qualifier=over>63.500 đảng viên</figure>.",
    "Tổng số đảng viên của Đảng bộ xã là <figure value=312 unit=member measure=total>312 đồng chí</figure>.",
    "Đến cuối năm 2018, toàn Đảng bộ có gần <figure value=41200 unit=member measure=total qualifier=under>41.200 đảng viên</figure>, sinh hoạt ở <figure value=512 unit=grassroots_organization measure=total>512 tổ chức cơ sở đảng</figure>.",
    "Việc này nâng tổng số đảng viên toàn huyện lên <figure value=7845 unit=member measure=total>7.845 đồng chí</figure>.",
    "Số đảng viên của Đảng bộ thành phố là <figure value=21306 unit=member measure=total>21.306</figure>.",
    "Cả nước có trên <figure value=5200000 unit=member measure=total qualifier=over>5,2 triệu đảng viên</figure>.",
    "Khi đó toàn tỉnh mới có <figure value=35 unit=member measure=total>ba mươi lăm đảng viên</figure>.",
    "Chi bộ thôn Nà Lốc có <figure value=28 unit=member measure=total>28 ĐV</figure>.",
    "Đảng bộ phường quản lý khoảng <figure value=1150 unit=member measure=total qualifier=about>1.150 đảng viên</figure>.",
    "Đảng bộ có xấp xỉ <figure value=2300 unit=member measure=total qualifier=about>2,3 nghìn đảng viên</figure>.",
    "Đảng bộ tỉnh có <figure value=28940 unit=member measure=total>28. 940 đảng viên</figure>.",
    "Toàn Đảng bộ hiện có <figure value=1205 unit=member measure=total>một nghìn hai trăm linh năm đảng viên</figure>.",
    "Đảng bộ Công ty có <figure value=4 unit=party_cell measure=total>4 chi bộ</figure> với <figure value=67 unit=member measure=total>67 đảng viên</figure>.",
    "Đảng bộ xã có <figure value=6 unit=member measure=subset>06 đảng viên</figure> được miễn sinh hoạt.",
    "Chi bộ có không quá <figure value=30 unit=member measure=total qualifier=under>30 đảng viên</figure>.",
    "Mỗi chi bộ có từ <figure value=30 unit=member measure=total qualifier=over>30 đảng viên</figure> trở lên.",
    # organisations
    "Đảng bộ thị xã có <figure value=14 unit=party_organization measure=total>14 đảng bộ</figure> trực thuộc, với hơn <figure value=3940 unit=member measure=total qualifier=over>3.940 đảng viên</figure>.",
    "Huyện ủy quản lý <figure value=42 unit=grassroots_organization measure=total>42 tổ chức cơ sở đảng</figure>, gồm <figure value=18 unit=grassroots_organization measure=subset>18 đảng bộ cơ sở</figure> và <figure value=24 unit=grassroots_organization measure=subset>24 chi bộ cơ sở</figure>.",
    "Toàn Đảng bộ hiện có <figure value=58 unit=grassroots_organization measure=total>58 chi, đảng bộ cơ sở</figure>.",
    "Đảng bộ Khối có <figure value=61 unit=grassroots_organization measure=total>61 TCCSĐ</figure>, <figure value=320 unit=party_cell measure=total>320 chi bộ</figure> trực thuộc đảng ủy cơ sở.",
    "Đảng bộ xã có <figure value=1 unit=party_organization measure=total>1 đảng bộ bộ phận</figure> và <figure value=16 unit=party_cell measure=total>16 chi bộ</figure> trực thuộc.",
    "Hiện nay, Tỉnh ủy có <figure value=16 unit=party_organization measure=total>16 đảng bộ</figure> trực thuộc Tỉnh ủy.",
    "Toàn tỉnh có <figure value=35 unit=party_organization measure=subset>35 tổ chức đảng</figure> trong doanh nghiệp ngoài nhà nước.",
    "Đảng bộ quận có <figure value=12 unit=grassroots_organization measure=total>12 đảng ủy cơ sở</figure>, <figure value=45 unit=grassroots_organization measure=total>45 chi bộ cơ sở</figure>.",
    # admitted
    "Năm 2019, Đảng bộ huyện kết nạp <figure value=187 unit=member measure=admitted>187 đảng viên</figure> mới.",
    "Chi bộ đã phát triển được <figure value=12 unit=member measure=admitted>12 đảng viên</figure>.",
    "Từ đầu năm đến nay, toàn tỉnh kết nạp được hơn <figure value=640 unit=member measure=admitted qualifier=over>640 đảng viên</figure>, đạt 52% kế hoạch.",
    "Toàn Đảng bộ kết nạp mới <figure value=88 unit=member measure=admitted>88 đảng viên</figure>.",
    "Chi bộ Trường THPT Lê Hồng Phong kết nạp <figure value=5 unit=member measure=admitted>5 đoàn viên ưu tú vào Đảng</figure>.",
    "Huyện đã kết nạp <figure value=32 unit=member measure=admitted>32 quần chúng ưu tú vào Đảng</figure>.",
    "Trong quý II/2020, có <figure value=45 unit=member measure=admitted>45 đảng viên</figure> được kết nạp.",
    "Đảng bộ xã kết nạp <figure value=7 unit=member measure=admitted>7 đồng chí</figure>.",
    "Đảng bộ xã kết nạp Đảng cho <figure value=6 unit=member measure=admitted>6 đồng chí</figure>.",
    "Đến nay xã đã phát triển <figure value=195 denominator=160 unit=member measure=admitted>195/160 đảng viên</figure>, đạt 121,8% kế hoạch.",
    "Đảng bộ huyện Kon Rẫy kết nạp <figure value=52 unit=member measure=admitted>52 ĐV</figure> mới, đạt 50,98%.",
    "Đảng bộ có <figure value=14 unit=member measure=admitted>14 đảng viên</figure> mới.",
    # parts of the admitted
    "Toàn tỉnh kết nạp <figure value=783 unit=member measure=admitted>783 đảng viên</figure>, trong đó có <figure value=335 unit=member measure=admitted>335</figure> là nữ; <figure value=172 unit=member measure=admitted>172</figure> là người dân tộc thiểu số.",
    "Toàn huyện kết nạp <figure value=187 unit=member measure=admitted>187 đảng viên</figure> mới; trong đó nữ <figure value=90 unit=member measure=admitted>90</figure>, dân tộc thiểu số <figure value=45 unit=member measure=admitted>45</figure>.",
    "Đảng bộ kết nạp <figure value=60 unit=member measure=admitted>60 đảng viên</figure>, trong đó <figure value=38 unit=member measure=admitted>38</figure> đoàn viên thanh niên.",
    "Trong số đảng viên mới kết nạp có <figure value=119 unit=member measure=admitted>119 đồng chí</figure> tuổi đời từ 18 đến 30 tuổi.",
    # sub-populations
    "Đảng bộ có <figure value=1932 unit=member measure=total>1.932 đảng viên</figure>, trong đó có <figure value=930 unit=member measure=subset>930 đảng viên</figure> nữ, <figure value=112 unit=member measure=subset>112</figure> là người dân tộc thiểu số.",
    "Chi bộ có <figure value=14 unit=member measure=subset>14 đảng viên</figure> dự bị.",
    "Đảng viên nữ là <figure value=359 unit=member measure=subset>359 đồng chí</figure>, đảng viên người dân tộc ít người <figure value=14 unit=member measure=subset>14 đồng chí</figure>.",
    "Toàn xã có <figure value=25 unit=member measure=subset>25 đảng viên</figure> là người có đạo.",
    "Các chi bộ đã phân công <figure value=1250 unit=member measure=subset>1.250 đảng viên</figure> phụ trách hộ gia đình.",
    "Đảng bộ có <figure value=305 unit=member measure=total>305 đảng viên</figure>, trong đó: <figure value=120 unit=member measure=subset>120 đồng chí</figure> là nữ, <figure value=15 unit=member measure=subset>15 đồng chí</figure> tuổi dưới 30.",
    "Có <figure value=45 unit=member measure=subset>45 đảng viên</figure> hoàn thành xuất sắc nhiệm vụ.",
    "Có <figure value=12 unit=party_cell measure=subset>12 chi bộ</figure> đạt trong sạch, vững mạnh.",
    "Chi bộ có <figure value=22 unit=member measure=subset>22 đảng viên</figure> chính thức và <figure value=3 unit=member measure=subset>3 đảng viên</figure> dự bị.",
    # changes
    "Số đảng viên tăng <figure value=78 unit=member measure=increase>78</figure> so với năm trước.",
    "Toàn Đảng bộ tăng <figure value=3 unit=grassroots_organization measure=increase>3 tổ chức cơ sở đảng</figure>, giảm <figure value=12 unit=party_cell measure=decrease>12 chi bộ</figure>.",
    "So với đầu nhiệm kỳ, Đảng bộ tăng thêm <figure value=126 unit=member measure=increase>126 đảng viên</figure>.",
    "Chi bộ này ít hơn <figure value=4 unit=member measure=decrease>4 đảng viên</figure>.",
    "Huyện có <figure value=42 unit=grassroots_organization measure=total>42 tổ chức cơ sở đảng</figure> (tăng <figure value=2 unit=grassroots_organization measure=increase>02</figure> so với năm 2015).",
    "Từ <figure value=4430 unit=member measure=total>4.430</figure> lên <figure value=8940 unit=member measure=total>8.940 đảng viên</figure> là bước tiến lớn của Đảng bộ.",
    "Số chi bộ giảm từ <figure value=320 unit=party_cell measure=total>320</figure> xuống còn <figure value=298 unit=party_cell measure=total>298 chi bộ</figure>.",
    # targets
    "Nghị quyết đề ra chỉ tiêu kết nạp <figure value=905 unit=member measure=target>905 đảng viên</figure>.",
    "Năm 2021, Đảng bộ phấn đấu kết nạp <figure value=120 unit=member measure=target>120 đảng viên</figure>.",
    "Thời gian tới, xã sẽ kết nạp <figure value=3 unit=member measure=target>3 đảng viên</figure>.",
    "Chỉ tiêu được giao là <figure value=45 unit=member measure=target>45 đảng viên</figure>.",
    "Kế hoạch năm 2022 kết nạp <figure value=90 unit=member measure=target>90 đảng viên</figure> mới.",
    # congresses held
    "Đến nay, <figure value=254 denominator=616 unit=grassroots_organization measure=held_congress>254/616 tổ chức cơ sở đảng</figure> đã tổ chức xong đại hội, còn <figure value=362 unit=grassroots_organization measure=other>362 chi, đảng bộ</figure> chưa tổ chức.",
    "Có <figure value=45 denominator=45 unit=party_cell measure=held_congress>45/45 chi bộ</figure> hoàn thành đại hội.",
    "Toàn huyện đã tổ chức thành công đại hội tại <figure value=38 denominator=38 unit=grassroots_organization measure=held_congress>38/38 đảng bộ cơ sở</figure>.",
    "Có <figure value=14 unit=party_organization measure=held_congress>14 đảng bộ</figure> và <figure value=254 unit=party_cell measure=held_congress>254 chi bộ</figure> đã tổ chức đại hội.",
    "Còn <figure value=17 unit=party_cell measure=other>17 chi bộ</figure> chưa tổ chức đại hội.",
    "<figure value=63 unit=party_organization measure=held_congress>63</figure> trên tổng số <figure value=68 unit=party_organization measure=total>68 đảng bộ</figure> trực thuộc Trung ương đã tổ chức xong đại hội.",
    # coverage
    "Huyện giữ vững <figure value=125 denominator=125 unit=residential_unit measure=coverage>125/125 thôn, bản</figure> có chi bộ.",
    "Toàn tỉnh còn <figure value=10 unit=residential_unit measure=coverage>10 thôn</figure> chưa có đảng viên.",
    "Hiện 100% khu phố có chi bộ, <figure value=12 unit=residential_unit measure=coverage>12 tổ dân phố</figure> không có đảng viên.",
    "Đến nay có <figure value=15 unit=other measure=coverage>15 doanh nghiệp</figure> ngoài nhà nước có tổ chức đảng.",
    # elected
    "Đại hội đã bầu <figure value=54 unit=committee_member measure=elected>54 đồng chí</figure> vào Ban Chấp hành Đảng bộ tỉnh.",
    "Ban Chấp hành Đảng bộ huyện khóa XX gồm <figure value=39 unit=committee_member measure=elected>39 đồng chí</figure>, Ban Thường vụ có <figure value=11 unit=committee_member measure=elected>11 đồng chí</figure>.",
    "Hội nghị bầu <figure value=15 unit=committee_member measure=elected>15 ủy viên</figure> Ban Thường vụ Tỉnh ủy.",
    "Đại hội bầu <figure value=21 unit=committee_member measure=elected>21 cấp ủy viên</figure>.",
    "Đại hội Đảng bộ xã bầu Đoàn đại biểu đi dự Đại hội Đảng bộ huyện gồm <figure value=12 unit=delegate measure=elected>12 đồng chí</figure>.",
    "Đại hội đại biểu Đảng bộ huyện Tam Nông lần thứ XX có <figure value=250 unit=delegate measure=total>250 đại biểu</figure> tham dự, đại diện cho <figure value=4512 unit=member measure=total>4.512 đảng viên</figure>.",
    "Đại hội bầu <figure value=16 unit=delegate measure=elected>16 đại biểu</figure> dự Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.",
    "Bầu bổ sung <figure value=2 unit=committee_member measure=elected>2 đồng chí</figure> vào Ban Chấp hành Đảng bộ.",
    # discipline
    "Cấp ủy các cấp đã thi hành kỷ luật <figure value=24 unit=member measure=disciplined>24 đảng viên</figure> và <figure value=2 unit=party_organization measure=disciplined>2 tổ chức đảng</figure>.",
    "Có <figure value=39 unit=member measure=disciplined>39 người</figure> bị khai trừ khỏi Đảng.",
    "Đã kỷ luật <figure value=24 unit=member measure=disciplined>24 đảng viên</figure>, gồm: khiển trách <figure value=17 unit=member measure=disciplined>17</figure>, cảnh cáo <figure value=4 unit=member measure=disciplined>4</figure>, cách chức <figure value=1 unit=member measure=disciplined>1</figure>, khai trừ <figure value=2 unit=member measure=disciplined>2</figure>.",
    "Thi hành kỷ luật <figure value=35 unit=member measure=disciplined>35 đảng viên</figure> (khiển trách <figure value=20 unit=member measure=disciplined>20</figure>, cảnh cáo <figure value=15 unit=member measure=disciplined>15</figure>).",
    "Năm qua, <figure value=94 unit=member measure=disciplined>94 đảng viên</figure> ở địa phương này bị kỷ luật.",
    "Ủy ban Kiểm tra Huyện ủy khiển trách <figure value=10 unit=member measure=disciplined>10 đảng viên</figure>, cảnh cáo <figure value=2 unit=member measure=disciplined>2 người</figure>.",
    "Đảng bộ xóa tên <figure value=5 unit=member measure=disciplined>5 đảng viên</figure>.",
    "Có <figure value=7 unit=member measure=disciplined>7 trường hợp</figure> bị cách chức trong tổng số hơn <figure value=500 unit=member measure=disciplined qualifier=over>500 đảng viên</figure> bị kỷ luật.",
    "Cơ quan kỷ luật <figure value=3 denominator=9 unit=member measure=disciplined>3/9 cán bộ, đảng viên</figure> tham gia đánh bạc.",
    # inspection and other acts
    "Ủy ban Kiểm tra các cấp đã kiểm tra <figure value=488 unit=party_organization measure=other>488 tổ chức đảng</figure>, <figure value=1856 unit=member measure=other>1.856 đảng viên</figure>.",
    "Giám sát chuyên đề đối với <figure value=30 unit=member measure=other>30 đảng viên</figure>.",
    "Huyện thành lập <figure value=3 unit=party_cell measure=other>3 chi bộ</figure> quân sự xã.",
    "Tỉnh đã sáp nhập <figure value=8 unit=party_cell measure=other>8 chi bộ</figure>.",
    "Chi bộ công nhận chính thức cho <figure value=40 unit=member measure=other>40 đảng viên</figure>.",
    # badges
    "Tỉnh ủy trao Huy hiệu Đảng cho <figure value=45 unit=member measure=awarded>45 đảng viên</figure>, trong đó 70 năm tuổi Đảng: <figure value=2 unit=member measure=awarded>2 đồng chí</figure>.",
    "Đợt này có <figure value=13 unit=member measure=awarded>13 đồng chí</figure> được nhận Huy hiệu Đảng.",
    "Có <figure value=23 unit=member measure=awarded>23 đảng viên</figure> được tặng Huy hiệu 70 năm tuổi Đảng; <figure value=5 unit=member measure=awarded>5 đảng viên</figure> được tặng Huy hiệu 65 năm tuổi Đảng.",
    "Đảng ủy trao Huy hiệu 30 năm tuổi Đảng cho <figure value=2 unit=member measure=awarded>hai đồng chí</figure>.",
    # lists and whole reports
    "Trong 6 tháng đầu năm 2021, Đảng bộ thành phố Tam Kỳ đã kết nạp <figure value=96 denominator=150 unit=member measure=admitted>96/150 đảng viên</figure>, đạt 64% chỉ tiêu năm, nâng tổng số đảng viên toàn Đảng bộ lên <figure value=7214 unit=member measure=total>7.214 đồng chí</figure>, sinh hoạt tại <figure value=58 unit=grassroots_organization measure=total>58 tổ chức cơ sở đảng</figure>.",
    "Tính đến ngày 31/12/2022, toàn tỉnh có <figure value=734 unit=grassroots_organization measure=total>734 tổ chức cơ sở đảng</figure> (<figure value=318 unit=grassroots_organization measure=subset>318 đảng bộ cơ sở</figure>, <figure value=416 unit=grassroots_organization measure=subset>416 chi bộ cơ sở</figure>), <figure value=3912 unit=party_cell measure=total>3.912 chi bộ</figure> trực thuộc đảng ủy cơ sở, <figure value=12 unit=party_organization measure=total>12 đảng bộ bộ phận</figure> với tổng số <figure value=68427 unit=member measure=total>68.427 đảng viên</figure> (nữ <figure value=24110 unit=member measure=subset>24.110 đồng chí</figure>; dự bị <figure value=2015 unit=member measure=subset>2.015 đồng chí</figure>).",
    "Có <figure value=45 unit=grassroots_organization measure=subset>45 tổ chức cơ sở đảng</figure> hoàn thành xuất sắc nhiệm vụ (chiếm 18,9%); <figure value=172 unit=grassroots_organization measure=subset>172 tổ chức cơ sở đảng</figure> hoàn thành tốt nhiệm vụ (chiếm 72,3%).",
    "Về đảng viên: <figure value=1205 unit=member measure=subset>1.205 đồng chí</figure> hoàn thành xuất sắc nhiệm vụ, <figure value=6310 unit=member measure=subset>6.310 đồng chí</figure> hoàn thành tốt nhiệm vụ.",
    "Cấp ủy các cấp kiểm tra khi có dấu hiệu vi phạm đối với <figure value=12 unit=party_organization measure=other>12 tổ chức đảng</figure> và <figure value=45 unit=member measure=other>45 đảng viên</figure> (có <figure value=28 unit=committee_member measure=subset>28 cấp ủy viên</figure>).",
    "Đã kỷ luật <figure value=63 unit=member measure=disciplined>63 đảng viên</figure>, bằng các hình thức: Khiển trách <figure value=48 unit=member measure=disciplined>48 đồng chí</figure>, cảnh cáo <figure value=11 unit=member measure=disciplined>11 đồng chí</figure>, cách chức <figure value=2 unit=member measure=disciplined>2 đồng chí</figure>, khai trừ <figure value=2 unit=member measure=disciplined>2 đồng chí</figure>.",
    "Đảng bộ hiện có <figure value=1245 unit=member measure=total>1.245 đảng viên</figure>; trong đó: đảng viên nữ <figure value=412 unit=member measure=subset>412 đồng chí</figure> (33,1%), đảng viên là người dân tộc thiểu số <figure value=786 unit=member measure=subset>786 đồng chí</figure> (63,1%).",
    "Trong tổng số <figure value=7214 unit=member measure=total>7.214 đảng viên</figure>, có <figure value=2110 unit=member measure=subset>2.110 đảng viên</figure> nữ (29,2%), <figure value=415 unit=member measure=subset>415 đảng viên</figure> dưới 30 tuổi.",
    "Nhiệm kỳ qua, chi bộ kết nạp được <figure value=9 unit=member measure=admitted>9 đảng viên</figure> mới (<figure value=4 unit=member measure=admitted>4</figure> nữ, <figure value=5 unit=member measure=admitted>5</figure> đoàn viên), chuyển Đảng chính thức cho <figure value=8 unit=member measure=other>8 đồng chí</figure>.",
    "Số lượng đảng viên mới kết nạp tăng từ <figure value=120 unit=member measure=admitted>120 đồng chí</figure> năm 2018 lên <figure value=165 unit=member measure=admitted>165 đồng chí</figure> năm 2020.",
    "Đảng bộ huyện Đông Giang có <figure value=34 unit=grassroots_organization measure=total>34 tổ chức cơ sở đảng</figure>, với <figure value=2856 unit=member measure=total>2.856 đảng viên</figure>, tăng <figure value=4 unit=grassroots_organization measure=increase>4 tổ chức cơ sở đảng</figure> và <figure value=312 unit=member measure=increase>312 đảng viên</figure> so với đầu nhiệm kỳ.",
    "Năm 2018: kết nạp <figure value=85 unit=member measure=admitted>85 đảng viên</figure>; năm 2019: <figure value=92 unit=member measure=admitted>92 đảng viên</figure>; năm 2020: <figure value=101 unit=member measure=admitted>101 đảng viên</figure>.",
    "Khi mới thành lập, Đảng bộ chỉ có <figure value=3 unit=party_cell measure=total>3 chi bộ</figure> với <figure value=25 unit=member measure=total>25 đảng viên</figure>, nay đã phát triển lên <figure value=18 unit=party_cell measure=total>18 chi bộ</figure> với <figure value=412 unit=member measure=total>412 đảng viên</figure>.",
    "Đến nay, 100% chi bộ trực thuộc (<figure value=1824 denominator=1824 unit=party_cell measure=held_congress>1.824/1.824 chi bộ</figure>) đã hoàn thành đại hội; <figure value=38 denominator=61 unit=grassroots_organization measure=held_congress>38/61 đảng bộ cơ sở</figure> tổ chức xong đại hội.",
    "Năm 2023, Đảng bộ xã Ia Chim được giao chỉ tiêu kết nạp <figure value=15 unit=member measure=target>15 đảng viên</figure>; xã đã kết nạp được <figure value=11 unit=member measure=admitted>11 đảng viên</figure>, đạt 73,3%.",
    "Toàn tỉnh có <figure value=1254 unit=member measure=awarded>1.254 đảng viên</figure> được tặng Huy hiệu Đảng; trong đó <figure value=2 unit=member measure=awarded>2 đồng chí</figure> được tặng Huy hiệu 75 năm, <figure value=15 unit=member measure=awarded>15 đồng chí</figure> được tặng Huy hiệu 70 năm tuổi Đảng.",
    # what is meant by persons
    "Đợt này, Đảng bộ Công an tỉnh phát triển thêm <figure value=27 unit=member measure=admitted>27 đảng viên</figure>, nâng tổng số lên <figure value=1986 unit=member measure=total>1.986 đồng chí</figure>.",
    "Đảng bộ Quân sự huyện kết nạp <figure value=3 unit=member measure=admitted>3 quân nhân</figure> vào Đảng.",
    "Chi bộ có <figure value=35 unit=member measure=total>35 đảng viên</figure> thì <figure value=12 unit=member measure=subset>12 người là đảng viên</figure> cao tuổi.",
    "So với cùng kỳ năm trước, số đảng viên bị kỷ luật giảm <figure value=12 unit=member measure=decrease>12 trường hợp</figure>.",
    "Ban Thường vụ Tỉnh ủy gồm <figure value=15 unit=committee_member measure=total>15 đồng chí</figure> và Ban Chấp hành gồm <figure value=52 unit=committee_member measure=total>52 đồng chí</figure>.",
    "Tại hội nghị, <figure value=48 unit=committee_member measure=total>48 đồng chí Tỉnh ủy viên</figure> bỏ phiếu.",
    "Chi bộ bầu chi ủy gồm <figure value=5 unit=committee_member measure=elected>5 đồng chí</figure>.",
    "Đại hội Đảng bộ xã bầu <figure value=3 unit=committee_member measure=elected>3 đồng chí</figure> vào Ban Chi ủy.",
    "Đại hội Đảng bộ huyện Mai Sơn khai mạc; dự Đại hội có <figure value=199 unit=delegate measure=total>199 đại biểu</figure> chính thức.",
    "Huyện uỷ Văn Quan trao Huy hiệu Đảng đợt 19/5 cho <figure value=63 unit=member measure=awarded>63 đảng viên</figure>.",
    "Huyện đã chọn <figure value=4 unit=party_organization measure=other>4 đảng bộ</figure> tổ chức đại hội điểm.",
    "Trong đó có <figure value=5 unit=committee_member measure=subset>năm người</figure> từng là Ủy viên Ban Chấp hành Đảng bộ quận.",
    "Ủy ban Kiểm tra Đảng ủy có <figure value=5 unit=committee_member measure=total>5 thành viên</figure>.",
    # what is resolved is planned; cells under a committee are no kind of it
    "Theo Nghị quyết Đại hội Đảng bộ tỉnh: “Bình quân hằng năm phát triển <figure value=2000 unit=member measure=target>2.000 đảng viên</figure>”.",
    "Đảng bộ có <figure value=77 unit=grassroots_organization measure=total>77 tổ chức cơ sở đảng</figure>, trong đó có <figure value=48 unit=grassroots_organization measure=subset>48 đảng bộ cơ sở</figure> (<figure value=4 unit=party_organization measure=total>4 đảng bộ bộ phận</figure> và <figure value=370 unit=party_cell measure=total>370 chi bộ</figure> trực thuộc) và <figure value=29 unit=grassroots_organization measure=subset>29 chi bộ cơ sở</figure>.",
    "Huyện bầu được <figure value=51 unit=member measure=subset>51 đảng viên</figure> làm trưởng thôn.",
    # numbers as printed
    "Toàn huyện còn <figure value=7 denominator=112 unit=residential_unit measure=coverage>7/112 thôn</figure> chưa có chi bộ độc lập.",
    "Đảng bộ phường có hơn <figure value=10000 unit=member measure=total qualifier=over>1 vạn đảng viên</figure>.",
    "Đảng ủy Khối quản lý <figure value=86 unit=grassroots_organization measure=total>86 tổ chức cơ sở đảng</figure> với gần <figure value=6000 unit=member measure=total qualifier=under>6 nghìn đảng viên</figure>.",
    "Hiện trên địa bàn tỉnh chỉ còn <figure value=3 unit=residential_unit measure=coverage>3 thôn, bản</figure> trắng đảng viên.",
    "Đảng bộ có <figure value=28940 unit=member measure=total>28,940 đảng viên</figure>.",
    "Mỗi năm Đảng bộ kết nạp <figure value=10 value_high=15 unit=member measure=admitted>10-15 đảng viên</figure>.",
    "Mỗi năm chi bộ kết nạp từ <figure value=3 value_high=5 unit=member measure=admitted>3 đến 5 đảng viên</figure>.",
    "Đảng bộ xã có <figure value=45 unit=member measure=total>45 Đảng viên</figure> và <figure value=6 unit=party_cell measure=total>6 Chi bộ</figure>.",
    "Đảng bộ có <figure value=21 unit=party_cell measure=total>hai mươi mốt chi bộ</figure>.",
    "Đảng bộ tỉnh có <figure value=2300000 unit=member measure=total>2 triệu 300 nghìn đảng viên</figure>.",
    "Toàn huyện có 90% (<figure value=45 denominator=50 unit=party_cell measure=subset>45/50</figure>) chi bộ đạt tiêu chuẩn.",
    "Chi bộ có chưa đến <figure value=20 unit=member measure=total qualifier=under>20 đảng viên</figure>.",
    "Có <figure value=495 unit=delegate measure=total>495\nđại biểu</figure> dự Đại hội Đảng bộ tỉnh.",
]

FINDS_NOTHING = [
    "Huyện có 12.500 hộ dân.",
    "Toàn xã còn 45 hộ nghèo.",
    "Tổng vốn đầu tư hơn 4.210 tỷ đồng.",
    "Đến nay 19/19 chỉ tiêu của nghị quyết Đảng bộ đều đạt.",
    "Kỳ họp có 54/54 đại biểu HĐND tỉnh tham dự.",
    "Quốc hội khóa XV có 499 đại biểu.",
    "Hội nghị có 300 đại biểu tham dự.",
    "Đồng chí vừa nhận Huy hiệu 30 năm tuổi Đảng.",
    "Ông được tặng Huy hiệu Đảng 55 năm tuổi.",
    "Điện thoại 0283 812 345 của Đảng ủy xã.",
    "Đảng bộ lãnh đạo kết nạp 120 đoàn viên công đoàn.",
    "Hội Nông dân kết nạp 45 hội viên.",
    "Trường có 1.250 học sinh.",
    "Đảng ủy xã bổ nhiệm hai Phó Bí thư.",
    "Huyện ủy điều động 37 cán bộ, công chức.",
    "Vụ tai nạn làm 3 người chết, 12 người bị thương.",
    "Đảng bộ ban hành 15 nghị quyết chuyên đề.",
    "Chỉ thị 05 của Bộ Chính trị được Đảng bộ triển khai.",
    "Nghị quyết số 18 của Đảng bộ tỉnh có hiệu lực.",
    "Năm 2020 Đảng bộ xã đạt trong sạch, vững mạnh.",
    "Tháng 6 chi bộ họp định kỳ.",
    "Đại hội Đảng bộ tỉnh lần thứ XVI diễn ra tại thành phố.",
    "Đại hội lần thứ 16 Đảng bộ thành phố thành công.",
    "Chi bộ 3 họp bàn công tác nhân sự.",
    "Chi bộ thôn 5 đảm nhận đoạn đường.",
    "Trong năm chi bộ đã họp đủ kỳ.",
    "Nhiệm kỳ 2015-2020 Đảng bộ đoàn kết.",
    "Hơn 300 cán bộ, đảng viên dự hội nghị học tập nghị quyết.",
    "Có hơn 2.000 lượt đảng viên học tập nghị quyết.",
    "Một đảng viên phát biểu tại hội nghị.",
    "Nhiều đảng viên gương mẫu hiến đất.",
    "Hàng trăm đảng viên tham gia.",
    "Đảng Dân chủ Tự do có hơn 1 triệu đảng viên.",
    "Đảng Cộng hòa có 250.000 đảng viên tại bang này.",
    "Hai đồng chí Lê Văn Tư và Trần Thị Mơ được khen.",
    "Đảng bộ hỗ trợ 120 người nghèo.",
    "Công ty của chi bộ có 500 lao động.",
    "Chi bộ đóng góp 35 triệu đồng.",
    "Đảng viên trẻ 25 tuổi được bầu làm bí thư.",
    "Chi bộ cách trung tâm huyện 12 km.",
    "Đảng bộ đã xây dựng 14 công trình.",
    "Buổi làm việc diễn ra lúc 8 giờ tại Đảng ủy xã.",
    "Đảng bộ được thành lập cách đây 30 năm.",
    "Đảng bộ huyện tặng 60 suất quà.",
    "Lớp bồi dưỡng nhận thức về Đảng có 85 học viên.",
    "Có 120 quần chúng ưu tú dự lớp bồi dưỡng.",
    "Đảng ủy có công văn số 125 gửi các chi bộ.",
    "Công đoàn bầu 15 đồng chí vào Ban Chấp hành Công đoàn.",
    "Đại hội Đoàn bầu Ban Chấp hành Đoàn gồm 21 đồng chí.",
    "Hội Cựu chiến binh có 12 ủy viên Ban Chấp hành Hội.",
    "Ủy ban MTTQ tỉnh có 68 ủy viên.",
    "Đại hội Hội Phụ nữ có 150 đại biểu.",
    "Kỳ họp thứ 4 HĐND xã bầu 2 ủy viên UBND.",
    "Cử tri gửi 45 ý kiến đến Đảng bộ.",
    "Đảng bộ tổ chức 6 lớp học.",
    "Toàn xã có 12 thôn.",
    "Xã có 16 xóm, được sáp nhập thành 9 xóm.",
    "Các thôn có 35 bí thư chi bộ kiêm trưởng thôn.",
    "Chi bộ giúp 7 hộ thoát nghèo.",
    "Đảng ủy phường 12 họp phiên thường kỳ.",
    "Quận 3 có phong trào xây dựng Đảng tốt.",
    "Đảng bộ vận động được 2,5 tấn gạo.",
    "Công an bắt giữ 9 người trong vụ đánh bạc.",
    "Phiên tòa xét xử 12 bị cáo.",
    "Bí thư Chi bộ năm nay 45 tuổi.",
    "Tỷ lệ phiếu đạt 100% tại Đại hội Đảng bộ.",
    "Hội đồng nhân dân tỉnh có 5 tổ chức thanh niên tham gia.",
    "Huyện có 12 tổ chức tín dụng.",
    "Dự án có 3 đơn vị thi công.",
    "Đảng bộ phát động 2 đợt thi đua.",
    "Trong đó, 15 hộ được hỗ trợ.",
    "Đảng ủy đi thăm 27 gia đình chính sách.",
    "Đảng bộ có diện tích 1.250 ha rừng trên địa bàn.",
    "Đoàn gồm 12 người dân do bí thư chi bộ dẫn đầu.",
    "Đảng bộ có sổ tay dày 120 trang.",
    "Chi bộ đoạt giải 3 hội thi.",
    "Ban Chấp hành Đảng bộ họp phiên thứ 12.",
    "Đảng bộ xã nộp ngân sách 12,5 tỷ đồng.",
    "Đảng viên đi tiên phong trồng 4.500 cây xanh.",
    "Trường có 45 giáo viên, 30 phòng học.",
    "Đại biểu Quốc hội tiếp xúc với 200 cử tri.",
    "Thành phố tiêm cho 4.500 người.",
    "Chiều nay, 15 đại biểu thiếu nhi tặng hoa Đại hội.",
    "Huyện ủy khen thưởng 12 tập thể.",
    "Đảng bộ ủng hộ 3 ngày lương.",
    "Ủy viên Ban Chấp hành Đảng bộ, Trưởng Công an huyện phát biểu.",
    "Tỉnh có 02 di tích quốc gia nơi thành lập Đảng bộ.",
    "Xã có 7 trường hợp mắc sốt xuất huyết.",
    "Chi bộ xây dựng 3/5 tiêu chí.",
    "Tổng Bí thư của Đảng Nhân dân Campuchia dẫn đầu đoàn 12 đảng viên.",
    "Đảng bộ hướng dẫn 4 tổ chức chính trị - xã hội.",
    "Buổi lễ có 35 khách mời và đảng viên lão thành.",
    "Ngày 3/2/1930 Đảng ra đời.",
    "Văn bản 12-NQ/ĐU của Đảng ủy xã.",
    "Khóa XII của Đảng bộ có nhiều đổi mới.",
    "Chi bộ sinh hoạt từ 7 giờ 30.",
    "Ủy ban Kiểm tra giải quyết 3 đơn khiếu nại kỷ luật Đảng, 129 trường hợp tố cáo.",
    "Nâng tổng số Ủy viên UBMTTQ Việt Nam tỉnh là 93 người.",
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("figure", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("figure", text, published="2020-06-15")


def figures(text: str, published: str | None = "2020-06-15") -> list[FigureMention]:
    return [m for m in run(text, published).found["figures"] if isinstance(m, FigureMention)]


# The holder is the nearest one printed, in the sentence or the one before; names of documents and titles hold nothing.
SCOPES = [
    ("Đảng bộ huyện Bình Lục có 9.214 đảng viên.", ["Đảng bộ huyện Bình Lục"]),
    ("Trên địa bàn tỉnh có 14 đảng bộ trực thuộc Tỉnh ủy.", ["địa bàn tỉnh"]),
    ("Chi bộ thôn 5 có 28 đảng viên.", ["Chi bộ thôn 5"]),
    ("Toàn Đảng bộ tỉnh kết nạp 640 đảng viên.", ["Đảng bộ tỉnh"]),
    ("Đảng bộ tỉnh kết nạp 640 đảng viên, nâng tổng số đảng viên của Đảng bộ lên 9.214 đồng chí.", ["Đảng bộ tỉnh", "Đảng bộ tỉnh"]),
    ("Ông Lê Văn Tư, Bí thư Huyện ủy Đăk Glei cho biết: Huyện đã kết nạp 705 đảng viên.", ["Huyện"]),
    ("Bà Trần Thị Mơ, Phó Bí thư Huyện ủy Đăk Glei cho biết, các tổ chức cơ sở đảng phát triển được 705 đảng viên.", ["Huyện ủy Đăk Glei"]),
    ("Đảng bộ huyện Mai Sơn kết nạp 52 ĐV; Đảng bộ thị xã Phú Thọ kết nạp 41 ĐV.", ["Đảng bộ huyện Mai Sơn", "Đảng bộ thị xã Phú Thọ"]),
    ("Lào Cai kết nạp 783 đảng viên.", ["Lào Cai"]),
    ("Bình Dương: Hơn 700 đảng viên bị thi hành kỷ luật", ["Bình Dương"]),
    ("Có 8 đảng bộ trực thuộc Thành ủy kết nạp vượt kế hoạch.", ["Thành ủy"]),
    ("Kết nạp 12 đảng viên theo Nghị quyết Đại hội Đảng bộ tỉnh.", [None]),
    ("Chi bộ này chỉ có 3 đảng viên.", ["Chi bộ này"]),
]


@pytest.mark.parametrize(("text", "scopes"), SCOPES)
def test_scope(text: str, scopes: list[str | None]) -> None:
    assert [m.scope for m in figures(text)] == scopes


def test_scope_of_the_sentence_before() -> None:
    found = figures("Đảng bộ huyện Mai Sơn có 52 tổ chức cơ sở đảng. Trong năm đã kết nạp 120 đảng viên.")
    assert [m.scope for m in found] == ["Đảng bộ huyện Mai Sơn"] * 2


def test_locality_is_the_place_of_the_holder() -> None:
    found = figures("Đảng bộ huyện Mai Sơn có 52 chi bộ. Đảng bộ huyện có 1.250 đảng viên.")
    assert [(m.locality, m.locality_source) for m in found] == [("Mai Sơn", "printed")] * 2


def test_person_after_a_committee_is_no_place() -> None:
    (found,) = figures("Bí thư Huyện ủy Nhà Bè Nguyễn Văn Tư cho biết, huyện có 17 đảng viên bỏ sinh hoạt.")
    assert found.locality != "Nhà Bè Nguyễn Văn Tư"


# A stock holds on a day or a named month or year, a flow over a span, a plan and an undated change on none.
PERIODS = [
    ("Đến ngày 31/12/2018, Đảng bộ có 9.214 đảng viên.", "2018-12-31", "2018-12-31", "stated"),
    ("Năm 1991, Đảng bộ tỉnh có hơn 4.430 đảng viên.", "1991-01-01", "1991-12-31", "stated"),
    ("Tính đến hết quý I/2013, Đảng bộ có 87 tổ chức cơ sở đảng.", "2013-03-31", "2013-03-31", "stated"),
    ("Đảng bộ có 9.214 đảng viên.", "2020-06-15", "2020-06-15", "reference"),
    ("Trong quý II/2020, Đảng bộ kết nạp 45 đảng viên.", "2020-04-01", "2020-06-30", "stated"),
    ("Từ năm 2016 đến năm 2019, Đảng bộ kết nạp 450 đảng viên.", "2016-01-01", "2019-12-31", "stated"),
    ("Trong nhiệm kỳ 2010-2015, Đảng bộ kết nạp 450 đảng viên.", "2010-01-01", "2015-12-31", "stated"),
    ("Đảng bộ kết nạp 45 đảng viên.", None, None, "none"),
    ("Đảng bộ tăng 126 đảng viên.", None, None, "none"),
    ("Khi mới thành lập, chi bộ chỉ có 5 đảng viên.", None, None, "none"),
    ("Ngày 3/6, Huyện ủy cho biết đã kỷ luật 12 đảng viên.", None, None, "none"),
    ("Đảng bộ kết nạp 120 đảng viên, bằng 80% so với năm 2018.", None, None, "none"),
]


@pytest.mark.parametrize(("text", "start", "end", "source"), PERIODS)
def test_period(text: str, start: str | None, end: str | None, source: str) -> None:
    found = figures(text)[0]
    assert (found.period_start and found.period_start.isoformat(), found.period_end and found.period_end.isoformat()) == (start, end)
    assert found.period_source == source


def test_headline_takes_the_period_of_its_repetition() -> None:
    found = figures("Toàn tỉnh kết nạp 288 đảng viên\n\nTrong năm 2019, toàn tỉnh kết nạp 288 đảng viên.")
    assert [m.period_start and m.period_start.year for m in found] == [2019, 2019]


def test_lists_go_on_with_the_period_before() -> None:
    found = figures("Năm 2019, Đảng bộ huyện kết nạp 288 đảng viên.\n\nĐảng bộ xã Tam Lộc kết nạp 12 đảng viên.")
    assert [(m.period_start and m.period_start.year, m.period_source) for m in found] == [(2019, "stated"), (2019, "context")]


PARTS = [
    ("Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, 112 là người dân tộc thiểu số.", [None, 0, 0]),
    ("Kỷ luật 24 đảng viên (khiển trách 17, cảnh cáo 7).", [None, 0, 0]),
    ("Đảng bộ có 42 tổ chức cơ sở đảng, gồm 18 đảng bộ cơ sở và 24 chi bộ cơ sở.", [None, 0, 0]),
    ("Huyện có 42 tổ chức cơ sở đảng (tăng 02 so với năm 2015).", [None, None]),
    ("Kết nạp 60 đảng viên, trong đó 38 là nữ, nâng tổng số đảng viên lên 1.250 đồng chí.", [None, 0, None]),
    ("Trong tổng số 7.214 đảng viên, có 2.110 đảng viên nữ.", [None, 0]),
    ("Ban Chấp hành Đảng bộ gồm 39 đồng chí; Ban Thường vụ gồm 11 đồng chí.", [None, None]),
]


@pytest.mark.parametrize(("text", "parents"), PARTS)
def test_part_of(text: str, parents: list[int | None]) -> None:
    found = figures(text)
    assert [m.part_of for m in found] == [None if p is None else found[p].start for p in parents]


SUBJECTS = [
    ("Có 1.824 chi bộ trực thuộc đảng ủy cơ sở với 29.738 đảng viên.", ["chi bộ trực thuộc đảng ủy cơ sở", "đảng viên"]),
    ("Đảng bộ có 45 đảng viên người dân tộc thiểu số.", ["đảng viên người dân tộc thiểu số"]),
    ("Tổng số ĐV của tỉnh lên 20.952 đồng chí.", ["ĐV"]),
    ("Đảng bộ kết nạp 288 đảng viên (ĐV) mới.", ["đảng viên mới"]),
    ("Đảng bộ có 305 đảng viên, trong đó nữ: 120.", ["đảng viên", "nữ"]),
    ("Mỗi chi bộ có từ 30 đảng viên trở lên.", ["đảng viên"]),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subject(text: str, subjects: list[str]) -> None:
    assert [m.subject for m in figures(text)] == subjects


def test_a_repeated_number_keeps_its_measure() -> None:
    found = figures("Đảng bộ huyện kết nạp 705 đảng viên. Nhìn chung 705 đảng viên phấn đấu tốt.")
    assert [m.measure for m in found] == ["admitted", "admitted"]


_WORDS = st.sampled_from(
    [
        "đảng viên",
        "đảng bộ",
        "chi bộ",
        "đồng chí",
        "trong đó",
        "(",
        ")",
        ", ",
        "; ",
        ". ",
        "\n",
        "28.940",
        "476/660",
        "10-15",
        "1,2 triệu",
        "hơn",
        "kết nạp",
        "kỷ luật",
        "có",
        "lên",
        "từ",
        "%",
        "nữ",
        "khiển trách",
        "tổ chức cơ sở đảng",
        "Đảng bộ tỉnh",
        "đại hội",
        "thôn",
        "có chi bộ",
        "hai mươi",
        "năm",
        "2020",
        "tăng",
        "còn",
        "đạt",
        "72",
        "gồm",
        "là",
        "Huy hiệu",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=25))
def test_any_order_of_words_gives_valid_figures(words: list[str]) -> None:
    text = " ".join(words)
    found = figures(text)
    for m in found:
        assert 0 <= m.start < m.end <= len(text)
        printed = text[m.start : m.end]
        assert printed[0].isdigit() or from_words(printed.split()[0]) is not None
        assert m.value >= 0
        assert m.value_high is None or m.value_high > m.value
        assert m.part_of is None or any(other.start == m.part_of for other in found)
        assert m.subject
    assert [m.start for m in found] == sorted({m.start for m in found})


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 9_999_999), st.sampled_from(["đảng viên", "chi bộ", "đảng bộ", "tổ chức cơ sở đảng", "TCCSĐ"]))
def test_grouped_numbers_are_read_back(number: int, noun: str) -> None:
    printed = f"{number:,}".replace(",", ".")
    assert count(printed) == number
    (found,) = figures(f"Đảng bộ có {printed} {noun}.")
    assert (found.value, found.qualifier) == (number, "exact")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_never_fails_on_any_text(text: str) -> None:
    run("Đảng bộ có 5 đảng viên " + text)
