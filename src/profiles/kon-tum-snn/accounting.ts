import { defineAccounting } from "../accounting/define-accounting.js";

/** What no rule serves in the draft of the Department of Agriculture of Kon Tum, in the order of the text. */
export const konTumSnnAccounting = defineAccounting([
  {
    provision: "kon-tum-snn/1.1",
    reason: "scope",
    note: {
      vi: "Gồm nhiệm vụ do lãnh đạo tỉnh và do Giám đốc, Phó Giám đốc Sở giao, kể cả trong kết luận giao ban; sổ chỉ ghi những việc này.",
      en: "Takes in tasks of the provincial leaders and of the Director and deputies, briefing conclusions included, and a register records these only.",
    },
  },
  {
    provision: "kon-tum-snn/1.2",
    reason: "scope",
    note: {
      vi: "Các phòng và đơn vị trực thuộc Sở là những nơi phải theo, tức là các đơn vị của sổ.",
      en: "The divisions and attached units of the department are bound, and are the units of the register.",
    },
  },
  {
    provision: "kon-tum-snn/2.1",
    reason: "principle",
    note: {
      vi: "Nói chung về kịp thời, công khai và về việc tuân thủ hai quy chế làm việc, không chỉ ra hành vi nào.",
      en: "Speaks in general of timeliness, openness and two sets of working rules, and points to no act.",
    },
  },
  {
    provision: "kon-tum-snn/2.2",
    reason: "principle",
    note: {
      vi: "Phân công rõ và phối hợp chặt là cách tổ chức công việc, không phải dữ kiện của sổ.",
      en: "Clear allocation and close cooperation are a way to organise work and no fact of a register.",
    },
  },
  {
    provision: "kon-tum-snn/2.3",
    reason: "principle",
    note: {
      vi: "Liên kết theo dõi với chương trình công tác của Sở, không nêu sản phẩm hay thời gian.",
      en: "Connects following up with the department's programme, naming neither product nor time.",
    },
  },
  {
    provision: "kon-tum-snn/2.4",
    reason: "principle",
    note: {
      vi: "Liên thông văn bản qua iOffice trong và ngoài Sở, một chủ trương về hạ tầng.",
      en: "Has documents flow through iOffice in and outside the department, a policy on infrastructure.",
    },
  },
  {
    provision: "kon-tum-snn/2.5",
    reason: "principle",
    note: {
      vi: "Đề cao kỷ cương và sự thông suốt trong chỉ đạo của lãnh đạo Sở, là mục tiêu chứ không là việc.",
      en: "Extols discipline and continuity in the direction of the department, an aim and no act.",
    },
  },
  {
    provision: "kon-tum-snn/3.1",
    reason: "definition",
    note: {
      vi: "Định nghĩa nhiệm vụ, thêm cả việc được giao trên phần mềm của tỉnh, để biết phạm vi của sổ.",
      en: "Defines a task, adding those set on the provincial software, so that the reach of the register is known.",
    },
  },
  {
    provision: "kon-tum-snn/3.2",
    reason: "definition",
    note: {
      vi: "Kể các văn bản chỉ đạo của tỉnh và của Sở, gồm cả thông báo ký thừa lệnh, làm nguồn của nhiệm vụ.",
      en: "Lists the directing documents of province and department, notices signed by order included, as sources of tasks.",
    },
  },
  {
    provision: "kon-tum-snn/3.3",
    reason: "definition",
    note: {
      vi: "Mô tả phần mềm theo dõi của tỉnh và nơi vận hành nó, phục vụ cách hiểu Điều 6.",
      en: "Describes the provincial follow-up software and who runs it, in aid of reading Article 6.",
    },
  },
  {
    provision: "kon-tum-snn/4.1",
    reason: "classification",
    note: {
      vi: "Nhiệm vụ đến bằng đường thông thường, có hạn hoặc không hạn, được nhận ra từ độ mật và ngày hạn của bản ghi.",
      en: "Tasks that come by the ordinary way, with or without a deadline, are told by the secrecy and due date of the record.",
    },
  },
  {
    provision: "kon-tum-snn/4.2",
    reason: "classification",
    note: {
      vi: "Nhiệm vụ đến bằng văn bản mật được nhận ra từ độ mật của bản ghi, còn cách theo dõi do khoản 2 Điều 5 định.",
      en: "A task that came as a secret document is told by the secrecy of its record; Article 5, item 2 says how to follow it.",
    },
  },
  {
    provision: "kon-tum-snn/5.1.đ",
    reason: "classification",
    note: {
      vi: "Bản ghi không có thời hạn được hiểu là nhiệm vụ không hạn của khoản 1 Điều 4, vì thế không báo thiếu.",
      en: "A record without a deadline is read as the task without deadline of Article 4, item 1, and so nothing is reported missing.",
    },
  },
  {
    provision: "kon-tum-snn/5.1.g",
    reason: "untimed",
    note: {
      vi: "Khi được yêu cầu hoặc khi cần, Văn phòng còn báo cáo bằng văn bản; đánh dấu được nhiệm vụ như vậy trong sổ, nhưng điểm này không nêu ngày phải xong.",
      en: "On demand or need be the Office also reports in writing; such a task can be marked in the register, but the point names no day to finish by.",
    },
  },
  {
    provision: "kon-tum-snn/6.1.a",
    reason: "responsibility",
    note: {
      vi: "Giao Văn phòng phân loại và nhập năm mục đầu vào Excel; mục bắt buộc nào thiếu thì kiểm theo Điều 5, hạn nhập ở điểm sau.",
      en: "Charges the Office with sorting and with entering the first five points in Excel; gaps in what is required are checked under Article 5 and the next point has the limit.",
    },
  },
  {
    provision: "kon-tum-snn/6.2",
    reason: "untimed",
    note: {
      vi: "Văn phòng Sở đối chiếu phần mềm với văn bản giấy, không nói phải xong trong mấy ngày.",
      en: "The Office compares the software with the paper documents, in how many days is not said.",
    },
  },
  {
    provision: "kon-tum-snn/6.3.a",
    reason: "untimed",
    note: {
      vi: "Văn phòng cùng các phòng cập nhật tình hình vào eOffice và Excel, hạn thì chỉ điểm sau mới có.",
      en: "The Office and divisions post progress in eOffice and Excel; only the next point gives a limit.",
    },
  },
  {
    provision: "kon-tum-snn/6.3.b#2",
    reason: "untimed",
    note: {
      vi: "Việc mật được cập nhật lúc có kết quả, mà kết quả có khi nào thì không định trước.",
      en: "Secret tasks are updated when there is a result, and when that will be is not fixed beforehand.",
    },
  },
  {
    provision: "kon-tum-snn/7.1",
    reason: "untimed",
    note: {
      vi: "Thấy thông tin sai, Văn phòng Sở kịp thời trao đổi với phòng, đơn vị, không kèm số ngày.",
      en: "On seeing wrong information the Office talks promptly with the division or unit, no days being counted.",
    },
  },
  {
    provision: "kon-tum-snn/7.2.a",
    reason: "untimed",
    note: {
      vi: "Từng đơn vị tự kiểm tra thông tin về việc của mình, chu kỳ để ngỏ.",
      en: "Each unit checks the information on its own work, the cycle being left open.",
    },
  },
  {
    provision: "kon-tum-snn/7.2.b",
    reason: "untimed",
    note: {
      vi: "Đơn vị sửa số liệu sai hoặc báo Văn phòng kịp thời, không có thời điểm kết thúc.",
      en: "A unit corrects wrong figures or tells the Office promptly, with no point at which time is up.",
    },
  },
  {
    provision: "kon-tum-snn/7.2.c",
    reason: "responsibility",
    note: {
      vi: "Gán trách nhiệm về hạn cập nhật và tính chính xác cho thủ trưởng đơn vị, không thêm nghĩa vụ có ngày.",
      en: "Puts the head of the unit in charge of update limits and accuracy, and adds no dated duty.",
    },
  },
  {
    provision: "kon-tum-snn/8.1",
    reason: "content",
    note: {
      vi: "Việc phân loại, cập nhật trên eOffice và Excel là điều được theo dõi, hạn ở Điều 6.",
      en: "Sorting and updating in eOffice and Excel is what is followed; the limits are in Article 6.",
    },
  },
  {
    provision: "kon-tum-snn/8.2",
    reason: "content",
    note: {
      vi: "Theo dõi tiến độ và báo cáo, không phát sinh thêm yêu cầu nào.",
      en: "Progress and reports are followed, and no further demand arises.",
    },
  },
  {
    provision: "kon-tum-snn/8.3",
    reason: "content",
    note: {
      vi: "Theo dõi cả việc tổng hợp và đánh giá, các ngày báo cáo nằm ở Điều 20.",
      en: "Summing up and assessment are followed too; the reporting days are in Article 20.",
    },
  },
  {
    provision: "kon-tum-snn/8.4",
    reason: "judgement",
    note: {
      vi: "Đề xuất Ban Giám đốc xử lý khó khăn hoặc điều chỉnh nhiệm vụ sau khi xem xét từng việc.",
      en: "Difficulties and changes of tasks are put to the directors after each has been looked at.",
    },
  },
  {
    provision: "kon-tum-snn/9.1",
    reason: "channel",
    note: {
      vi: "Phần mềm của tỉnh, eOffice và Excel là công cụ theo dõi, không phải mốc thời gian.",
      en: "The provincial software, eOffice and Excel are tools for following up and no points in time.",
    },
  },
  {
    provision: "kon-tum-snn/9.2",
    reason: "channel",
    note: {
      vi: "Báo cáo định kỳ hoặc đột xuất được kể là một hình thức theo dõi, không nêu tần suất riêng; ngày cụ thể xem Điều 20, đột xuất thì theo từng yêu cầu.",
      en: "Regular or ad hoc reports are listed as a form of following up, with no frequency of their own; the days stand in Article 20, ad hoc ones follow each request.",
    },
  },
  {
    provision: "kon-tum-snn/9.3",
    reason: "channel",
    note: {
      vi: "Theo dõi bằng làm việc trực tiếp là lựa chọn của người theo dõi.",
      en: "Following up in person is a choice of the one who follows.",
    },
  },
  {
    provision: "kon-tum-snn/9.4",
    reason: "channel",
    note: {
      vi: "Thư điện tử, điện thoại và fax là phương tiện nhắc việc thông thường.",
      en: "E-mail, telephone and fax are ordinary means of reminding.",
    },
  },
  {
    provision: "kon-tum-snn/9.5",
    reason: "channel",
    note: {
      vi: "Kiểm tra là hình thức theo dõi có chương riêng, tại đây chỉ được nhắc tên.",
      en: "Inspection is a form of following up with a chapter of its own and is only named here.",
    },
  },
  {
    provision: "kon-tum-snn/10.1.a",
    reason: "responsibility",
    note: {
      vi: "Giao Văn phòng Sở, qua Tổ theo dõi, giúp Ban Giám đốc và đánh giá đơn vị thường xuyên.",
      en: "Has the Office, through its follow-up team, help the directors and keep assessing the units.",
    },
  },
  {
    provision: "kon-tum-snn/10.1.b",
    reason: "judgement",
    note: {
      vi: "Đôn đốc các đơn vị tìm cách gỡ vướng mắc, mà vướng mắc chỉ người làm mới biết.",
      en: "Units are urged to find ways past obstacles, which only those at work know of.",
    },
  },
  {
    provision: "kon-tum-snn/10.1.c",
    reason: "judgement",
    note: {
      vi: "Đơn vị có ý kiến khác nhau thì Văn phòng xin Ban Giám đốc chỉ đạo; sổ không ghi ý kiến.",
      en: "Where units differ the Office asks the directors; a register holds no opinions.",
    },
  },
  {
    provision: "kon-tum-snn/10.2.b",
    reason: "untimed",
    note: {
      vi: "Đơn vị phối hợp báo tin cho bên chủ trì kịp thời, không định hạn.",
      en: "A coordinating unit informs the lead promptly, under no limit.",
    },
  },
  {
    provision: "kon-tum-snn/10.2.c",
    reason: "untimed",
    note: {
      vi: "Các đơn vị thường xuyên đôn đốc bộ phận trực thuộc, không quy định số lần.",
      en: "Units regularly urge their subordinate parts, how often being unregulated.",
    },
  },
  {
    provision: "kon-tum-snn/11.1",
    reason: "content",
    note: {
      vi: "Cuộc kiểm tra xem việc tổ chức thực hiện và kết quả, không có yếu tố thời gian.",
      en: "An inspection looks at organisation and results, with no element of time.",
    },
  },
  {
    provision: "kon-tum-snn/11.2",
    reason: "content",
    note: {
      vi: "Cuộc kiểm tra xem việc cập nhật trên phần mềm của tỉnh, hạn cập nhật ở điểm b khoản 3 Điều 6.",
      en: "An inspection looks at entries in the provincial software, whose limit is in Article 6, item 3, point b.",
    },
  },
  {
    provision: "kon-tum-snn/11.3",
    reason: "content",
    note: {
      vi: "Cuộc kiểm tra xem chế độ báo cáo của các đơn vị, ngày báo cáo ở Điều 20.",
      en: "An inspection looks at the reporting of units, whose days are in Article 20.",
    },
  },
  {
    provision: "kon-tum-snn/12.1",
    reason: "inspection",
    note: {
      vi: "Kế hoạch được duyệt quyết định lịch kiểm tra thường xuyên, văn bản này không có lịch ấy.",
      en: "An approved plan settles the calendar of regular inspections, which this text does not hold.",
    },
  },
  {
    provision: "kon-tum-snn/12.2",
    reason: "inspection",
    note: {
      vi: "Chỉ đạo hoặc dấu hiệu vi phạm làm phát sinh kiểm tra đột xuất, không dự tính được.",
      en: "An order or sign of failure brings about an ad hoc inspection, which cannot be foreseen.",
    },
  },
  {
    provision: "kon-tum-snn/12.3",
    reason: "inspection",
    note: {
      vi: "Giám đốc chọn giao một Phó Giám đốc hoặc lập đoàn để kiểm tra.",
      en: "The Director chooses between naming a deputy and forming a team to inspect.",
    },
  },
  {
    provision: "kon-tum-snn/12.4",
    reason: "inspection",
    note: {
      vi: "Giám đốc trực tiếp làm việc với đơn vị khi thấy cần thiết.",
      en: "The Director deals with a unit in person when that seems needed.",
    },
  },
  {
    provision: "kon-tum-snn/13.1",
    reason: "inspection",
    note: {
      vi: "Quyết định kiểm tra và đoàn kiểm tra thuộc thẩm quyền Giám đốc, không có hạn ban hành.",
      en: "The decision to inspect and the team are in the Director's power, with no limit for issuing it.",
    },
  },
  {
    provision: "kon-tum-snn/13.2.a",
    reason: "unrecorded",
    note: {
      vi: "Căn cứ pháp lý là một mục của tờ quyết định, mà sổ chỉ giữ ngày ra quyết định và ngày cuối của cuộc kiểm tra.",
      en: "The legal basis is an item of the decision, of which the register keeps the day and the last day of the inspection only.",
    },
  },
  {
    provision: "kon-tum-snn/13.2.b",
    reason: "unrecorded",
    note: {
      vi: "Bản ghi không có chỗ cho phạm vi và đối tượng của cuộc kiểm tra.",
      en: "The record has no place for the scope and subject of an inspection.",
    },
  },
  {
    provision: "kon-tum-snn/13.2.c",
    reason: "unrecorded",
    note: {
      vi: "Kiểm tra những gì được viết trong quyết định, không thành dữ liệu của nhiệm vụ.",
      en: "What to inspect is written in the decision and becomes no data of the task.",
    },
  },
  {
    provision: "kon-tum-snn/13.2.d",
    reason: "inspection",
    note: {
      vi: "Thời hạn của cuộc kiểm tra do quyết định đặt ra và ghi được vào sổ thành ngày cuối; mặc định tính từ ngày kết thúc thực tế, cách hiểu khác của A34 tính từ ngày cuối ấy.",
      en: "The period of the inspection is set by the decision and can be recorded as its last day; the default counts from the real end, the other reading of A34 from that last day.",
    },
  },
  {
    provision: "kon-tum-snn/13.2.đ",
    reason: "unrecorded",
    note: {
      vi: "Danh sách đoàn kiểm tra không được theo dõi cùng nhiệm vụ.",
      en: "The list of team members is not followed along with the task.",
    },
  },
  {
    provision: "kon-tum-snn/14.1",
    reason: "inspection",
    note: {
      vi: "Trưởng đoàn tổ chức kiểm tra theo những gì quyết định đã ghi.",
      en: "The team head organises the inspection by what its decision says.",
    },
  },
  {
    provision: "kon-tum-snn/14.2",
    reason: "inspection",
    note: {
      vi: "Trưởng đoàn có thể mời thêm người tham gia, người được mời không được từ chối.",
      en: "The team head may bring in others, and those invited may not decline.",
    },
  },
  {
    provision: "kon-tum-snn/14.3",
    reason: "inspection",
    note: {
      vi: "Đối tượng kiểm tra báo cáo và cung cấp tài liệu theo lịch của đoàn.",
      en: "Those inspected report and supply papers on the team's schedule.",
    },
  },
  {
    provision: "kon-tum-snn/15.1.a",
    reason: "inspection",
    note: {
      vi: "Chánh Văn phòng tham mưu kế hoạch kiểm tra, thời điểm lập không được nêu.",
      en: "The Chief of Office prepares the inspection plan, when to do so being unstated.",
    },
  },
  {
    provision: "kon-tum-snn/15.1.b",
    reason: "inspection",
    note: {
      vi: "Tham mưu lập đoàn kiểm tra tùy tình hình của phòng, đơn vị.",
      en: "A team is proposed as the state of divisions and units calls for.",
    },
  },
  {
    provision: "kon-tum-snn/15.1.c",
    reason: "inspection",
    note: {
      vi: "Vai trò đầu mối kiểm tra chỉ có khi Giám đốc giao, theo quy chế làm việc của Sở.",
      en: "The role of focal point comes only when the Director gives it, under the department's working rules.",
    },
  },
  {
    provision: "kon-tum-snn/15.1.d",
    reason: "untimed",
    note: {
      vi: "Chánh Văn phòng thường xuyên kiểm tra việc cập nhật và báo cáo, không có chu kỳ bằng số.",
      en: "The Chief of Office regularly checks updates and reports, in no numbered cycle.",
    },
  },
  {
    provision: "kon-tum-snn/15.2.a",
    reason: "inspection",
    note: {
      vi: "Thủ trưởng đơn vị kiểm tra việc triển khai, tự chọn ngày.",
      en: "The head of a unit inspects implementation on days of the head's choice.",
    },
  },
  {
    provision: "kon-tum-snn/15.2.b",
    reason: "inspection",
    note: {
      vi: "Thủ trưởng kiểm tra việc cập nhật, báo cáo trong đơn vị và trong ngành được phân công.",
      en: "The head inspects updating and reporting within the unit and the assigned sector.",
    },
  },
  {
    provision: "kon-tum-snn/16.1",
    reason: "inspection",
    note: {
      vi: "Nhắc lại gần như nguyên vẹn nghĩa vụ của khoản 3 Điều 14 và cũng không thêm thời hạn.",
      en: "Nearly repeats the duty of Article 14, item 3, and likewise adds no time limit.",
    },
  },
  {
    provision: "kon-tum-snn/16.3.a",
    reason: "content",
    note: {
      vi: "Báo cáo kiểm tra phải đánh giá việc thực hiện và cập nhật; hạn gửi đã tính ở khoản 2.",
      en: "The inspection report must assess implementation and updating; its limit is computed under item 2.",
    },
  },
  {
    provision: "kon-tum-snn/16.3.b",
    reason: "content",
    note: {
      vi: "Kết luận phải chỉ rõ mức độ và trách nhiệm khi làm không đúng, cần người đọc thẩm định.",
      en: "The conclusion must show degree and responsibility for wrong work, which a reader has to verify.",
    },
  },
  {
    provision: "kon-tum-snn/16.3.c",
    reason: "content",
    note: {
      vi: "Các kiến nghị trong báo cáo là lời văn gửi cấp có thẩm quyền, không thành dữ liệu.",
      en: "The recommendations in the report are words to those in power and no data.",
    },
  },
  {
    provision: "kon-tum-snn/17",
    reason: "unrecorded",
    note: {
      vi: "Hồ sơ kiểm tra gồm tám loại tài liệu giấy; ngoài ngày quyết định, ngày biên bản và ngày báo cáo thì không đối chiếu được với sổ.",
      en: "An inspection file holds eight kinds of paper; but for the days of decision, minutes and report none can be compared with the register.",
    },
  },
  {
    provision: "kon-tum-snn/18.1",
    reason: "untimed",
    note: {
      vi: "Văn phòng Sở hỗ trợ thông tin cho đơn vị bất cứ khi nào cần.",
      en: "The Office helps units with information whenever they need it.",
    },
  },
  {
    provision: "kon-tum-snn/21.1",
    reason: "organisational",
    note: {
      vi: "Vận hành eOffice an toàn, thông suốt là công việc kỹ thuật liên tục.",
      en: "Running eOffice safely and without a break is technical work that never ends.",
    },
  },
  {
    provision: "kon-tum-snn/21.2",
    reason: "organisational",
    note: {
      vi: "Phân công chuyên viên và giữ tài khoản phần mềm là việc nội bộ của Văn phòng Sở.",
      en: "Assigning an officer and keeping the software's accounts are internal matters of the Office.",
    },
  },
  {
    provision: "kon-tum-snn/22.1",
    reason: "organisational",
    note: {
      vi: "Hướng dẫn cập nhật tiến độ và cử người đi tập huấn, không theo lịch nào.",
      en: "Guidance on updating and sending people to training follow no schedule.",
    },
  },
  {
    provision: "kon-tum-snn/22.2",
    reason: "unrecorded",
    note: {
      vi: "Công chức được phân công theo dõi ở từng đơn vị không có trường riêng; bản ghi chỉ nêu người theo dõi của Văn phòng Sở.",
      en: "The official who follows up in each unit has no field; a record names only the one who follows the task at the department's Office.",
    },
  },
  {
    provision: "kon-tum-snn/23.2",
    reason: "responsibility",
    note: {
      vi: "Thủ trưởng đơn vị chịu trách nhiệm chung trước Ban Giám đốc về việc thực hiện Quy định.",
      en: "Heads of units answer to the directors in general for applying these rules.",
    },
  },
  {
    provision: "kon-tum-snn/23.3",
    reason: "untimed",
    note: {
      vi: "Vướng mắc mới phát sinh được phản ánh kịp thời bằng văn bản, không hạn ngày.",
      en: "New problems are put to the Office promptly in writing, with no limit of days.",
    },
  },
  {
    provision: "kon-tum-snn/25.1",
    reason: "evaluation",
    note: {
      vi: "Khen thưởng theo pháp luật thi đua, do văn bản khác quy định cách xét.",
      en: "Rewards follow the law on emulation, other texts saying how they are decided.",
    },
  },
  {
    provision: "kon-tum-snn/25.2",
    reason: "evaluation",
    note: {
      vi: "Kết quả thực hiện là một tiêu chí thi đua hằng năm; cách chấm không có trong văn bản.",
      en: "The results are one yardstick of yearly emulation, the scoring of which the text does not give.",
    },
  },
  {
    provision: "kon-tum-snn/25.3",
    reason: "sanction",
    note: {
      vi: "Vi phạm xử lý theo mức độ và pháp luật hiện hành, không nêu mức cụ thể.",
      en: "Breaches are handled by degree under current law, no definite degree being named.",
    },
  },
]);

/** What of a provision that rules serve is not computed: what is asked for on demand, what has no number beside what has one. */
export const konTumSnnParts = defineAccounting([
  {
    provision: "kon-tum-snn/5.2#2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo mật đột xuất theo yêu cầu của tỉnh không tính, do sổ riêng ấy không phải là dữ liệu ở đây; chỉ tính sáu tháng và năm.",
      en: "Ad hoc secret reports that the province asks for are not computed, as those separate books are no data here; only half-year and year are.",
    },
  },
  {
    provision: "kon-tum-snn/10.2.a",
    reason: "untimed",
    note: {
      vi: "Phòng, đơn vị chủ trì còn thường xuyên đôn đốc nơi phối hợp và kịp thời sửa sai, hai việc không có số ngày; điểm này chỉ cho hạn của nhiệm vụ.",
      en: "A lead also urges its partners regularly and corrects promptly, two acts without a number of days; of this point the task's deadline alone is computed.",
    },
  },
  {
    provision: "kon-tum-snn/18.2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất theo yêu cầu của Giám đốc không tính, vì sổ không cho biết Giám đốc yêu cầu khi nào.",
      en: "Ad hoc reports that the Director asks for are not computed, since the register does not tell when that was.",
    },
  },
  {
    provision: "kon-tum-snn/19.1",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất mà Ban Giám đốc yêu cầu đơn vị gửi thì không tính, do hạn nằm ở yêu cầu chứ không ở văn bản.",
      en: "Ad hoc reports that the directorate demands of units are not computed, the limit lying in the demand and not in the text.",
    },
  },
]);
