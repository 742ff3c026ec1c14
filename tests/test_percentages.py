"""Percentages: marked sentences (all invented), what is none, subjects, links to figures."""

# ruff: noqa: E501 - one marked sentence a line
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.percentages import PercentageMention
from tests.examples import check, run

FINDS = [
    # whom others stand for is told by the way
    "Đại hội Đảng bộ phường có 226 đại biểu chính thức, đại diện cho 41 chi bộ, chiếm <percentage value=20.8 subject='đại biểu chính thức'>20,8%</percentage> tổng số đảng viên.",
    # extremes of what was measured before; what has not reached it
    "Có 27 tỉnh đạt tỷ lệ cấp ủy viên nữ trên <percentage value=15 subject='tỷ lệ cấp ủy viên nữ'>15%</percentage> trong đó cao nhất là Tuyên Quang <percentage value=29.2 subject='tỷ lệ cấp ủy viên nữ'>29,2%</percentage>; 16 tỉnh chưa đạt <percentage value=15 subject='tỉnh'>15%</percentage>.",
    "Tỷ lệ đảng viên nữ đạt <percentage value=30 subject='Tỷ lệ đảng viên nữ'>30%</percentage>, thấp nhất ở Ngọc Hồi (<percentage value=20 subject='Tỷ lệ đảng viên nữ'>20%</percentage>).",
    "Cao nhất là huyện Đăk Tô <percentage value=35 subject='Cao nhất là huyện Đăk Tô'>35%</percentage>.",
    # who does it stands behind: as votes, as those who agree
    "Ông Lê An Khang được <percentage value=100 relation=share subject='đại biểu HĐND tỉnh'>100%</percentage> đại biểu HĐND tỉnh thống nhất bầu làm Chủ tịch.",
    "Bà Hà Thị Lụa trúng cử với <percentage value=98 relation=share subject='phiếu'>98%</percentage> số phiếu.",
    "Nghị quyết được thông qua với <percentage value=92 relation=share subject='Nghị quyết được thông qua'>92%</percentage> tại kỳ họp.",
    # attainment
    "Huyện kết nạp 187 đảng viên, đạt <percentage value=124.7 relation=attainment base='kế hoạch' figure=14>124,7%</percentage> kế hoạch.",
    "Đảng bộ kết nạp 52 đảng viên mới, đạt <percentage value=50.98 relation=attainment figure=16>50,98%</percentage>.",
    "Thu ngân sách đạt <percentage value=105.3 relation=attainment base='dự toán'>105,3%</percentage> dự toán.",
    "Chi bộ kết nạp 7 đảng viên, đạt <percentage value=141 relation=attainment base='so với nghị quyết' figure=15>141%</percentage> so với nghị quyết đề ra.",
    "Sản lượng đạt hơn <percentage value=117 relation=attainment qualifier=over base='chỉ tiêu Nghị quyết Đại hội'>117%</percentage> chỉ tiêu Nghị quyết Đại hội.",
    "Kim ngạch xuất khẩu ước đạt <percentage value=70 relation=attainment qualifier=about base='so kế hoạch'>70%</percentage> so kế hoạch.",
    "Toàn tỉnh kết nạp 640 đảng viên, bằng <percentage value=64 relation=attainment base='chỉ tiêu năm 2020' figure=18>64%</percentage> chỉ tiêu năm 2020.",
    "Đến nay đã hoàn thành <percentage value=85 relation=attainment base='kế hoạch'>85%</percentage> kế hoạch.",
    "Diện tích gieo trồng thực hiện <percentage value=94.4 relation=attainment base='kế hoạch năm'>94,4%</percentage> kế hoạch năm.",
    # excess
    "Kết quả này vượt <percentage value=11 relation=excess base='kế hoạch'>11%</percentage> kế hoạch.",
    "Đảng bộ kết nạp 640 đảng viên, vượt gần <percentage value=30 relation=excess qualifier=under base='chỉ tiêu nghị quyết' figure=16>30%</percentage> chỉ tiêu nghị quyết.",
    "Thu ngân sách vượt <percentage value=5.6 relation=excess base='so với dự toán'>5,6%</percentage> so với dự toán.",
    # increase
    "Tổng sản phẩm trên địa bàn tăng <percentage value=8.1 relation=increase base='so với cùng kỳ năm trước'>8,1%</percentage> so với cùng kỳ năm trước.",
    "Đảng bộ có 9.738 đảng viên, tăng <percentage value=70.01 relation=increase base='so với năm 2010' figure=11>70,01%</percentage> so với năm 2010.",
    "Số đảng viên nữ tăng gần <percentage value=18 relation=increase qualifier=under>18%</percentage>.",
    "Tốc độ tăng trưởng kinh tế đạt <percentage value=7.97 relation=increase>7,97%</percentage>.",
    "Kinh tế tăng trưởng <percentage value=6.5 relation=increase>6,5%</percentage>.",
    "Giá trị sản xuất công nghiệp tăng từ <percentage value=7 value_high=8 relation=increase>7- 8%</percentage>/năm.",
    "GRDP ước tăng <percentage value=7.17 relation=increase qualifier=about base='so với năm 2023'>7,17%</percentage> so với năm 2023.",
    "Kết nạp 315 đảng viên (tăng <percentage value=11.34 relation=increase base='so với nhiệm kỳ trước' figure=8>11,34%</percentage> so với nhiệm kỳ trước).",
    "Thu nhập bình quân cao hơn <percentage value=12 relation=increase base='so với năm trước'>12%</percentage> so với năm trước.",
    # decrease
    "Tỷ lệ hộ nghèo giảm <percentage value=2.5 relation=decrease>2,5%</percentage>.",
    "Phạm pháp hình sự giảm gần <percentage value=37 relation=decrease qualifier=under base='so với cùng kỳ'>37%</percentage> so với cùng kỳ.",
    "Số chi bộ yếu kém giảm <percentage value=15 relation=decrease>15 phần trăm</percentage>.",
    "Giá lúa thấp hơn <percentage value=5 relation=decrease base='so với vụ trước'>5%</percentage> so với vụ trước.",
    # share
    "Đến nay 476/660 tổ chức cơ sở đảng đã tổ chức đại hội, đạt hơn <percentage value=72 relation=share qualifier=over figure=8>72%</percentage>.",
    "Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, chiếm <percentage value=48.14 relation=share figure=40>48,14%</percentage>.",
    "Có 24 chi bộ đạt trong sạch, vững mạnh, chiếm gần <percentage value=59 relation=share qualifier=under figure=3>59%</percentage>.",
    "Có <percentage value=98.6 relation=share>98,6%</percentage> cử tri đi bầu cử.",
    "Hơn <percentage value=95 relation=share qualifier=over>95%</percentage> hộ gia đình đạt chuẩn văn hóa.",
    "Ông trúng cử với tỷ lệ phiếu đạt <percentage value=100 relation=share>100%</percentage>.",
    "Đảng viên hoàn thành tốt nhiệm vụ chiếm <percentage value=75.5 relation=share>75,5%</percentage>.",
    "Tỷ lệ hộ nghèo còn <percentage value=3.2 relation=share>3,2%</percentage>.",
    "Các chi bộ phân công 1.250 đảng viên phụ trách hộ, đạt hơn <percentage value=71 relation=share qualifier=over figure=21>71%</percentage>.",
    "Cấp ủy viên nữ chiếm <percentage value=15.5 relation=share>15,5 %</percentage>.",
    "Trong đó có <percentage value=41.23 relation=share>41,23 %</percentage> là nữ.",
    "Kinh tế tư nhân chiếm <percentage value=59 relation=share>59%</percentage> cơ cấu kinh tế.",
    "Tỷ lệ che phủ rừng là <percentage value=62 relation=share>62%</percentage>.",
    "<percentage value=70 relation=share>Bảy mươi phần trăm</percentage> đảng viên tham gia.",
    "Khoảng <percentage value=20 relation=share qualifier=about>20%</percentage> đảng viên sinh hoạt nơi cư trú.",
    "Không quá <percentage value=15 relation=share qualifier=under>15%</percentage> đảng viên được xếp loại xuất sắc.",
    "Ít nhất <percentage value=10 value_high=15 relation=share qualifier=over>10-15%</percentage> cấp ủy viên là cán bộ trẻ.",
    "Có dưới <percentage value=5 relation=share qualifier=under>5 %</percentage> chi bộ yếu kém.",
    "Chưa đến <percentage value=3 relation=share qualifier=under>3%</percentage> số hộ còn khó khăn.",
    "Đạt tỷ lệ từ <percentage value=90 relation=share qualifier=over>90%</percentage> trở lên.",
    "Tỷ lệ giải ngân đạt <percentage value=53 value_high=58 relation=share>53-58%</percentage>.",
    "Có 2/13 đồng chí là nữ (<percentage value=15.38 relation=share>15,38%</percentage>).",
    "Toàn huyện có <percentage value=90 relation=share figure=19>90%</percentage> (45/50) chi bộ đạt tiêu chuẩn.",
    "Đảng bộ có 304 chi bộ đạt trong sạch, tỷ lệ <percentage value=55.8 relation=share figure=11>55,8%</percentage>.",
    "<percentage value=100 relation=share>100%</percentage> chi bộ hoàn thành đại hội.",
    "Số phiếu đồng ý chiếm <percentage value=94.78 relation=share base='tổng số phiếu'>94.78%</percentage> tổng số phiếu.",
    # other
    "Lãi suất cho vay <percentage value=6.5 relation=other>6,5%</percentage>/năm.",
    "Độ ẩm không khí <percentage value=85 relation=other>85%</percentage>.",
    # rates of growth that go on, levels, plans; the phrase measured, with its borders
    "Tốc độ tăng trưởng kinh tế bình quân đạt <percentage value=7.5 relation=increase subject='Tốc độ tăng trưởng kinh tế bình quân'>7,5%</percentage>/năm.",
    "Ngành thủy sản phát triển mạnh, bình quân 5 năm ước tăng <percentage value=6.3 relation=increase subject='Ngành thủy sản'>6,3%</percentage>.",
    "Lãi suất cho vay ưu đãi ở mức <percentage value=6.5 relation=other subject='Lãi suất cho vay ưu đãi'>6,5%</percentage>/năm.",
    "Tỷ lệ hộ nghèo giảm từ <percentage value=12.4 relation=share>12,4%</percentage> xuống còn <percentage value=5.1 relation=share subject='Tỷ lệ hộ nghèo'>5,1%</percentage>, bình quân mỗi năm giảm <percentage value=1.5 relation=decrease subject='Tỷ lệ hộ nghèo'>1,5%</percentage>.",
    "Thu ngân sách đạt 520 tỷ đồng, bằng <percentage value=104 relation=attainment subject='Thu ngân sách' base='dự toán'>104%</percentage> dự toán, tăng <percentage value=12 relation=increase subject='Thu ngân sách' base='so với cùng kỳ'>12%</percentage> so với cùng kỳ.",
    "Có <percentage value=98.6 relation=share subject='cán bộ, đảng viên tham gia học tập nghị quyết'>98,6%</percentage> cán bộ, đảng viên tham gia học tập nghị quyết.",
    "Năm 2019, huyện Như Xuân kết nạp 145 đảng viên, đạt <percentage value=96.7 relation=attainment base='chỉ tiêu giao'>96,7%</percentage> chỉ tiêu giao.",
    "Quý IV phải tăng <percentage value=9.5 relation=increase>9,5%</percentage> thì cả năm tăng trưởng mới đạt <percentage value=8.4 relation=increase>8,4%</percentage>.",
    "Cơ cấu kinh tế chuyển dịch: nông nghiệp chiếm <percentage value=31 relation=share subject='nông nghiệp'>31%</percentage>, công nghiệp <percentage value=42 relation=share subject='công nghiệp'>42%</percentage>, dịch vụ <percentage value=27 relation=share subject='dịch vụ'>27%</percentage>.",
    "Giá trị sản xuất công nghiệp tăng bình quân <percentage value=14.2 relation=increase subject='Giá trị sản xuất công nghiệp'>14,2%</percentage>/năm; tổng mức bán lẻ tăng <percentage value=10 relation=increase subject='tổng mức bán lẻ'>10%</percentage>.",
    "Tỷ lệ che phủ rừng đạt <percentage value=62.8 relation=share subject='Tỷ lệ che phủ rừng'>62,8%</percentage>.",
    "Số đảng viên nữ chiếm <percentage value=38 relation=share subject='Số đảng viên nữ'>38%</percentage>.",
    "Đại hội đã biểu quyết với <percentage value=100 relation=share>100%</percentage> đại biểu tán thành.",
    "Đồng chí Trần Văn Lâm trúng cử với số phiếu <percentage value=97.5 relation=share>97,5%</percentage>.",
    "Huyện phấn đấu đến năm 2025 có <percentage value=70 relation=share subject='xã đạt chuẩn nông thôn mới'>70%</percentage> xã đạt chuẩn nông thôn mới.",
    "Tổng vốn đầu tư vượt <percentage value=8 relation=excess subject='Tổng vốn đầu tư' base='kế hoạch'>8%</percentage> kế hoạch.",
    "Sản lượng lúa ước đạt 82.000 tấn, đạt <percentage value=101.5 relation=attainment subject='Sản lượng lúa' base='kế hoạch năm'>101,5%</percentage> kế hoạch năm.",
    "Chỉ số giá tiêu dùng tháng 6 tăng <percentage value=0.17 relation=increase subject='Chỉ số giá tiêu dùng tháng 6' base='so với tháng trước'>0,17%</percentage> so với tháng trước.",
    "Nhiệm kỳ qua, bình quân mỗi năm thu nhập tăng từ <percentage value=8 value_high=10 relation=increase subject='thu nhập'>8-10%</percentage>.",
    "Thuế giá trị gia tăng giảm còn <percentage value=8 relation=other subject='Thuế giá trị gia tăng'>8%</percentage>.",
    "Ông Hải cho biết giải ngân vốn đầu tư công mới đạt <percentage value=48 relation=attainment subject='giải ngân vốn đầu tư công' base='kế hoạch'>48%</percentage> kế hoạch.",
    "Mục tiêu tăng trưởng GRDP là <percentage value=8 relation=increase subject='Mục tiêu tăng trưởng GRDP'>8%</percentage>.",
    "Xuất khẩu tăng <percentage value=9 relation=increase subject='Xuất khẩu'>9%</percentage>, cao hơn mục tiêu đề ra (<percentage value=8 relation=increase>8%</percentage>).",
    "Nhìn chung, trong sáu tháng qua, tỷ lệ giải quyết đơn thư đạt <percentage value=92 relation=share subject='tỷ lệ giải quyết đơn thư'>92%</percentage>.",
    "Đến nay, toàn tỉnh có 412/450 chi bộ tổ chức xong đại hội, đạt <percentage value=91.6 relation=share>91,6%</percentage>.",
    "Số thu nội địa chỉ bằng <percentage value=95 relation=other base='so với cùng kỳ năm trước'>95%</percentage> so với cùng kỳ năm trước.",
    "Diện tích cây ăn quả tăng thêm <percentage value=20 relation=increase subject='Diện tích cây ăn quả'>20%</percentage>, trong khi diện tích mía giảm <percentage value=15 relation=decrease subject='diện tích mía'>15%</percentage>.",
    "Kinh tế của huyện tiếp tục tăng trưởng khá, bình quân đạt <percentage value=11.2 relation=increase subject='Kinh tế của huyện'>11,2%</percentage>/năm.",
    'Bà Hoa nói: "Chúng tôi giảm <percentage value=30 relation=decrease>30%</percentage> chi phí quản lý".',
    "Theo báo cáo, 9 tháng đầu năm, kim ngạch xuất khẩu đạt 1,2 tỷ USD, tăng <percentage value=14 relation=increase subject='kim ngạch xuất khẩu' base='so với cùng kỳ'>14%</percentage> so với cùng kỳ.",
    "Du lịch khởi sắc, mỗi năm đón hơn 2 triệu lượt khách, tăng <percentage value=12 relation=increase subject='triệu lượt khách'>12%</percentage>.",
    "Tỷ lệ đảng viên nữ được kết nạp chiếm <percentage value=41 relation=share subject='Tỷ lệ đảng viên nữ được kết nạp'>41%</percentage>.",
    "Đồng chí Bí thư khẳng định: tỷ lệ hộ nghèo của huyện giảm bình quân <percentage value=3.2 relation=decrease subject='tỷ lệ hộ nghèo của huyện'>3,2%</percentage>/năm.",
    "Xã có <percentage value=100 relation=share subject='thôn có chi bộ'>100%</percentage> thôn có chi bộ.",
    "Tổng sản lượng lương thực bằng <percentage value=98.5 relation=attainment subject='Tổng sản lượng lương thực' base='kế hoạch'>98,5%</percentage> kế hoạch.",
    "Thu nhập bình quân đầu người tăng <percentage value=9.1 relation=increase subject='Thu nhập bình quân đầu người' base='so với năm 2015'>9,1%</percentage> so với năm 2015.",
    "Chi đầu tư phát triển đạt 300 tỷ đồng, chỉ bằng <percentage value=60 relation=attainment base='dự toán'>60%</percentage> dự toán.",
    "Mật độ xây dựng tối đa <percentage value=40 qualifier=under relation=share>40%</percentage>.",
    "Mặc dù gặp khó khăn, ngành xây dựng vẫn tăng <percentage value=5.5 relation=increase subject='ngành xây dựng'>5,5%</percentage>.",
    "Kinh tế tăng trưởng bình quân <percentage value=10.2 relation=increase subject='Kinh tế'>10,2%</percentage>/năm, vượt mục tiêu đề ra (<percentage value=10 relation=increase>10%</percentage>).",
    "Lúa lai chiếm <percentage value=35 relation=share subject='Lúa lai' >35%</percentage> diện tích, năng suất tăng <percentage value=7 relation=increase subject='năng suất'>7%</percentage>.",
    # past a bracket, out of a whole in words, in a list of the same plan
    "Huyện kết nạp 300 đảng viên (trong đó có 124 đảng viên nữ), đạt <percentage value=100 relation=attainment figure=14 base='chỉ tiêu'>100%</percentage> chỉ tiêu.",
    "Đại hội đã tổ chức xong tại 1.725 chi bộ trên tổng số 4.130 chi bộ, đạt <percentage value=41.8 relation=share figure=28>41,8%</percentage>.",
    "Toàn bộ 34 chi bộ đã tổ chức đại hội nhiệm kỳ 2022-2025, đạt tỷ lệ <percentage value=100 relation=share figure=8>100%</percentage>.",
    "Quý I, toàn Đảng bộ kết nạp 87 đảng viên, đạt <percentage value=24.9 relation=attainment base='so với kế hoạch'>24,9%</percentage> so với kế hoạch. Trong đó, các đảng bộ kết nạp cao như: Đảng bộ huyện Ninh Sơn đạt <percentage value=61 relation=attainment>61%</percentage>; Đảng bộ Công an tỉnh <percentage value=45.1 relation=attainment>45,1%</percentage>.",
    "Trong năm, huyện kết nạp 358 đảng viên mới, đạt tỷ lệ <percentage value=7.61 relation=share figure=25>7,61%</percentage>.",
    "Tỉnh kết nạp 270 đảng viên, đạt <percentage value=2.98 relation=share figure=13 base='so với tổng số đảng viên'>2,98%</percentage> so với tổng số đảng viên.",
    # two changes under one verb, a change in brackets
    "Các cấp kiểm tra 300 tổ chức đảng (tăng <percentage value=18.1 relation=increase>18,1%</percentage> tổ chức đảng và <percentage value=15.7 relation=increase subject='đảng viên'>15,7%</percentage> đảng viên so với năm trước).",
    "Ban Chấp hành có 65 ủy viên (giảm 4 người, tương đương <percentage value=5.8 relation=decrease>5,8%</percentage>).",
    # labelled shares; shares behind a verb without a subject; shares with their predicate
    "Vi phạm tập trung vào: phẩm chất đạo đức, lối sống: 14 (<percentage value=18.9 relation=share subject='phẩm chất đạo đức, lối sống'>18,9%</percentage>); tham nhũng: 5 (<percentage value=6.8 relation=share subject='tham nhũng'>6,8%</percentage>).",
    "Tỉnh đã kết nạp được hơn <percentage value=11 relation=share qualifier=over subject='đảng viên là đồng bào các tôn giáo'>11%</percentage> đảng viên là đồng bào các tôn giáo.",
    "Đến nay <percentage value=100 relation=share subject='thôn, làng, tổ dân phố đã có tổ chức đảng'>100%</percentage> thôn, làng, tổ dân phố đã có tổ chức đảng.",
    "Huyện phấn đấu mỗi năm kết nạp đảng viên đạt <percentage value=3 value_high=3.5 relation=share>3-3,5%</percentage> tổng số đảng viên.",
    # `cao hơn`: a change where it compares with another time or body, or where an amount has no level in per cent; beyond a plan an excess
    "Sản lượng lúa năm nay cao hơn <percentage value=7.5 relation=increase qualifier=exact subject='Sản lượng lúa năm nay'>7,5%</percentage>.",
    "Số doanh nghiệp mới lớn hơn <percentage value=7.5 relation=increase qualifier=exact>7,5%</percentage> so với cùng kỳ.",
    "Sản lượng chè thấp hơn cùng kỳ năm trước <percentage value=4 relation=decrease subject='Sản lượng chè'>4%</percentage>.",
    "So với nhiệm kỳ trước, tỷ lệ cấp ủy viên nữ cao hơn khoảng <percentage value=2.5 relation=increase qualifier=about>2,5%</percentage>.",
    "Thu ngân sách đạt 120 tỷ đồng, nhiều hơn <percentage value=3 relation=increase subject='Thu ngân sách'>3%</percentage>.",
    "Thu ngân sách cao hơn <percentage value=5 relation=excess base='so với kế hoạch'>5%</percentage> so với kế hoạch.",
    # a bound where the clause measures in per cent or sets a rule
    "Tỷ lệ nữ cấp ủy đạt <percentage value=22 relation=share>22%</percentage>, cao hơn <percentage value=15 relation=share qualifier=over>15%</percentage>.",
    "Công ty phải có tỷ lệ nội địa hóa cao hơn <percentage value=30 relation=share qualifier=over>30%</percentage>.",
    # a level that is reached; so much of an earlier number, which is no plan
    "Lượng nước từ <percentage value=80 relation=share>80%</percentage> giảm xuống còn <percentage value=20 relation=share subject='Lượng nước'>20%</percentage>.",
    "Huyện kỷ luật 57 đảng viên, bằng <percentage value=171.2 relation=other>171,2%</percentage> so với nửa nhiệm kỳ trước.",
    "Thu ngân sách bằng <percentage value=108 relation=attainment>108%</percentage> so với kế hoạch năm.",
    "Xã kết nạp 542 đảng viên (chiếm <percentage value=53.3 relation=share base='so với tổng số 2.892 đảng viên'>53,3%</percentage> so với tổng số 2.892 đảng viên).",
    # beyond a plan by as much again
    "Thu ngân sách vượt <percentage value=100 relation=excess base='kế hoạch'>100%</percentage> kế hoạch.",
    # `tăng lên`, `giảm xuống` with what is compared: by so much, not to so much
    "Thu ngân sách tăng lên <percentage value=12 relation=increase base='so với cùng kỳ năm trước'>12%</percentage> so với cùng kỳ năm trước.",
    "Số vụ tai nạn giao thông giảm xuống <percentage value=12 relation=decrease base='so với cùng kỳ năm trước'>12%</percentage> so với cùng kỳ năm trước.",
    # a year before the comma is no part of the number
    "Trong năm 2020, <percentage value=100 relation=share subject='chi bộ họp đúng kỳ'>100%</percentage> chi bộ họp đúng kỳ.",
    "Chỉ số tăng <percentage value=35.34 relation=increase>35 ,34%</percentage>.",
    # examples behind a share are not its subject
    "Tỷ lệ nữ cấp ủy cao hơn <percentage value=15 relation=share subject='Tỷ lệ nữ cấp ủy'>15%</percentage> như Bắc Giang.",
    "Phần vốn góp không lớn hơn <percentage value=49 relation=share qualifier=over>49%</percentage>.",
]

FINDS_NOTHING = [
    "Tỷ lệ này tăng 2,5 điểm phần trăm.",
    "Chỉ số hài lòng tăng 3 điểm %.",
    "Tải văn bản tại http://xa.gov.vn/tai-lieu%20so%2012.pdf.",
    "Đảng bộ có 45 chi bộ.",
    "Phần trăm đại biểu nữ cao.",
    "Thu ngân sách đạt 45 tỷ đồng.",
    "Trận đấu kết thúc với tỷ số 3-1.",
    "Ngày 12/5/2020, chi bộ họp.",
    "Độ cao 1.200 m so với mực nước biển.",
    "Có 476/660 chi bộ đã họp.",
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("percentage", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("percentage", text, published="2020-06-15")


def percentages(text: str) -> list[PercentageMention]:
    return [m for m in run(text, "2020-06-15").found["percentages"] if isinstance(m, PercentageMention)]


SUBJECTS = [
    ("Tổng sản phẩm trên địa bàn đạt hơn 6.110 tỷ đồng, tăng 8,1% so với cùng kỳ.", ["Tổng sản phẩm trên địa bàn"]),
    ("Có 500 doanh nghiệp mới, tăng 7,6%.", ["doanh nghiệp mới"]),
    ("Kim ngạch xuất khẩu đạt 70% kế hoạch, tăng 16,98% so với cùng kỳ.", ["Kim ngạch xuất khẩu"] * 2),
    ("Đảng viên xuất sắc chiếm 13%; hoàn thành nhiệm vụ chiếm 5,84%.", ["Đảng viên xuất sắc", "Đảng viên hoàn thành nhiệm vụ"]),
    ("Ông đắc cử với tỷ lệ phiếu đạt 100%.", ["tỷ lệ phiếu"]),
    ("Hơn 66% đảng viên là người dân tộc thiểu số.", ["đảng viên là người dân tộc thiểu số"]),
    ("Tốc độ tăng trưởng bình quân đạt 13%; mức tăng trưởng đạt bình quân 12,4%.", ["Tốc độ tăng trưởng bình quân", "mức tăng trưởng"]),
    ("Tổng giá trị sản xuất 8.185 tỷ đồng, đạt 100,01% kế hoạch.", ["Tổng giá trị sản xuất"]),
    ("Toàn huyện trồng được 936,4 ha rau các loại, đạt 99,6% kế hoạch.", ["ha rau các loại"]),
    ("Tổng thu ngân sách ước thực hiện được 285 tỷ đồng, đạt 60% kế hoạch.", ["Tổng thu ngân sách"]),
    ("Tỷ lệ hộ nghèo giảm còn 7,16%, hộ cận nghèo còn 16,96%.", ["Tỷ lệ hộ nghèo", "hộ cận nghèo"]),
    ("Tỷ lệ hộ nghèo giảm từ 10% ở đầu nhiệm kỳ xuống còn 5%.", ["Tỷ lệ hộ nghèo"] * 2),
    (
        "Có 90,3% đảng viên hoàn thành tốt nhiệm vụ; 9,1% hoàn thành nhiệm vụ và 0,6% không hoàn thành nhiệm vụ.",
        ["đảng viên hoàn thành tốt nhiệm vụ", "hoàn thành nhiệm vụ", "không hoàn thành nhiệm vụ"],
    ),
    ("Trong toàn vùng, đảng viên có đạo chiếm 2,6%.", ["đảng viên có đạo"]),
    ("Khu vực dịch vụ tăng 3,84%; khu vực nông nghiệp tăng 4,26%.", ["Khu vực dịch vụ", "khu vực nông nghiệp"]),
    ("Tốc độ tăng trưởng kinh tế đạt 7,97%.", ["Tốc độ tăng trưởng kinh tế"]),
    # lists of bare nouns; a quantity with a comma in it; what is counted without a verb; a base that ends before the next thing
    ("100% cơ quan, gia đình đạt danh hiệu văn hóa.", ["cơ quan, gia đình đạt danh hiệu văn hóa"]),
    ("100% thôn, buôn và 80,6% trường học có chi bộ.", ["thôn, buôn", "trường học có chi bộ"]),
    ("Tổng giá trị nông nghiệp, thủy sản đạt 374 tỷ đồng, tăng 7,6%.", ["Tổng giá trị nông nghiệp, thủy sản"]),
    ("Tổng đàn bò 6.830 con, đạt 94,5% kế hoạch và đàn gà 2.000 con, đạt 112% kế hoạch.", ["Tổng đàn bò", "đàn gà"]),
    ("Chi bộ đạt trong sạch vững mạnh, chiếm 54,83%.", ["Chi bộ đạt trong sạch vững mạnh"]),
    ("Chi bộ hoàn thành 8/9 chỉ tiêu, đạt 90% kế hoạch đề ra.", ["chỉ tiêu"]),
    ("Thu ngân sách đạt 94,5% nghị quyết đại hội đề ra và đàn gia cầm gần 102.000 con, đạt 112%.", ["Thu ngân sách", "đàn gia cầm"]),
    ("Điện thương phẩm bình quân đầu người 1.850 kWh, tăng 7%.", ["Điện thương phẩm bình quân đầu người"]),
    ("Nông dân trong xã thu hoạch hơn 1.200 tấn cà phê, tăng 7% so với vụ trước.", ["tấn cà phê"]),
    # `trở lên` is no verb, `đạt` ends a share only before a number; until when is not measured
    ("Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt 97%.", ["Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên"]),
    ("Có 89,42% hộ đạt gia đình văn hóa.", ["hộ đạt gia đình văn hóa"]),
    ("Tính đến nay, đảng viên dân tộc thiểu số chiếm 1,32%.", ["đảng viên dân tộc thiểu số"]),
    ("Tốc độ tăng giá trị sản xuất đạt 9,1%, xấp xỉ mục tiêu đề ra (9-10%).", ["Tốc độ tăng giá trị sản xuất"] * 2),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subject(text: str, subjects: list[str]) -> None:
    assert [m.subject for m in percentages(text)] == subjects


LINKED = [
    ("Đảng bộ kết nạp 52 đảng viên mới, đạt 50,98%.", "52 đảng viên"),
    ("Đảng bộ kết nạp 241 ĐV (đạt 160% kế hoạch).", "241 ĐV"),
    ("Đã có 254/616 tổ chức cơ sở đảng (đạt 41,23%) tổ chức đại hội.", "254/616 tổ chức cơ sở đảng"),
    ("Đảng bộ có 930 đảng viên, trong đó nữ: 31, chiếm 3,33%.", "31"),
    ("Kết nạp 45 đảng viên; thu ngân sách đạt 105% dự toán.", None),
    ("Kết nạp 45 đảng viên, tỷ lệ hộ nghèo giảm 2,5%.", None),
    ("Đảng bộ có 45 chi bộ và 90% hộ dân có nước sạch.", None),
    # a plan is one of the whole; a share, or what the part's own verb reached, is the part's
    ("Đảng bộ kết nạp 210 đảng viên, trong đó có 93 đảng viên nữ, đạt 105% chỉ tiêu.", "210 đảng viên"),
    ("Đảng bộ kết nạp 210 đảng viên, trong đó có 93 đảng viên nữ, vượt 5% kế hoạch năm.", "210 đảng viên"),
    ("Đảng bộ kết nạp 210 đảng viên, trong đó có 93 đảng viên nữ, chiếm 44,3%.", "93 đảng viên"),
    ("Đảng bộ kết nạp 210 đảng viên, trong đó kết nạp 93 đảng viên nữ, đạt 105% chỉ tiêu.", "93 đảng viên"),
]


@pytest.mark.parametrize(("text", "figure"), LINKED)
def test_figure(text: str, figure: str | None) -> None:
    (found,) = percentages(text)
    if figure is None:
        assert found.figure is None
    else:
        assert found.figure == text.index(figure)


def test_the_period_compared_with() -> None:
    (found,) = percentages("Đảng bộ có 9.738 đảng viên, tăng 70,01% so với năm 2010.")
    assert (str(found.base_start), str(found.base_end)) == ("2010-01-01", "2010-12-31")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 999), st.integers(0, 99), st.sampled_from([" ", "", "\u00a0"]), st.sampled_from(["hơn ", "gần ", "đạt ", "tăng ", ""]))
def test_printed_decimals_are_read_back(whole: int, rest: int, space: str, lead: str) -> None:
    printed = f"{whole},{rest:02d}{space}%"
    text = f"Chỉ số {lead}{printed} trong kỳ."
    (found,) = percentages(text)
    assert text[found.start : found.end] == printed
    assert found.value == pytest.approx(whole + rest / 100)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="0123456789,.%-/ ()đạtăngphần trăm", max_size=60))
def test_spans_slice_and_nothing_fails(text: str) -> None:
    for m in percentages("Tỷ lệ " + text):
        assert m.end > m.start
        assert m.value_high is None or m.value_high > m.value
