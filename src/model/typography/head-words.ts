/** Words that heads are made of, for finding the edges between them: common news words, in both scripts. Data only. */

/** Words of two characters and more, as they stand in traditional copy. */
const TRADITIONAL = `
今天 今日 昨天 昨日 明天 明日 今晨 今晚 今年 去年 明年 上午 下午 中午 晚上 凌晨 清晨 本月 本週 目前 未來 過去 現在
國家 主席 總統 總理 首相 元首 政府 中央 地方 市長 縣長 省長 部長 局長 議員 議會 國會 立法 司法 法院 法官 警方 警察
記者 報道 報導 發布 發表 公布 宣布 宣佈 公佈 表示 強調 指出 認為 指稱 呼籲 要求 希望 決定 同意 反對 支持 批評 譴責
會談 會見 會晤 會議 訪問 出訪 抵達 出席 參加 舉行 召開 開幕 閉幕 簽署 協議 協定 合作 協作 交流 談判 磋商 對話 互信
中國 美國 英國 法國 德國 日本 韓國 俄羅斯 俄國 印度 歐盟 聯合國 台灣 臺灣 香港 澳門 北京 上海 廣州 深圳 台北 臺北 東京
莫斯科 華盛頓 倫敦 巴黎 世界 全球 國際 國內 兩國 兩岸 雙邊 多邊 全面 戰略 夥伴 友好 和平 發展 安全 穩定 繁榮 秩序 公平
正義 歷史 時代 人類 社會 文明 文化 人文 教育 科技 科學 技術 創新 經濟 貿易 金融 市場 股市 樓市 房屋 物價 通脹 投資 企業
公司 銀行 產業 工業 農業 漁業 旅遊 消費 出口 進口 關稅 預算 財政 稅收 收入 薪資 就業 失業 勞工 工人 農民 學生 學校 大學
中學 小學 老師 教師 校長 家長 兒童 長者 老人 青年 婦女 市民 居民 民眾 民生 人民 群眾 百姓 鄉親 鎮民 村民 讀者 觀眾 旅客
乘客 醫院 醫生 醫療 護士 病人 疫情 疫苗 健康 衛生 食品 環境 環保 氣候 天氣 颱風 暴雨 豪雨 地震 洪水 乾旱 火災 意外 事故
交通 鐵路 高鐵 地鐵 捷運 巴士 公車 列車 火車 機場 航班 港口 碼頭 道路 公路 橋樑 隧道 車站 月台 山線 復駛 通車 停駛 開通
工程 建設 建造 興建 動工 完工 落成 啟用 開放 關閉 重建 修復 改造 規劃 計劃 計畫 項目 方案 政策 措施 制度 改革 法例 法案
條例 選舉 投票 候選人 當選 連任 辭職 上任 任命 罷工 遊行 示威 抗議 衝突 戰爭 戰事 停火 軍方 軍事 部隊 導彈 武器 制裁 危機
圖書館 博物館 美術館 體育館 展覽 展出 電影 音樂 藝術 作家 作品 歌手 演員 導演 球隊 球員 比賽 冠軍 亞軍 決賽 奧運 世界盃
端午 春節 中秋 清明 重陽 國慶 元旦 新年 節日 假期 連假 龍舟 夏茶 採茶 產量 價格 票價 加價 減價 免費 收費 優惠 補貼
增加 減少 上升 下降 上漲 下跌 提高 降低 擴大 縮小 加強 減弱 推動 推出 推行 實施 實行 執行 繼續 持續 恢復 延長 延到 延期
取消 停止 停水 停電 開始 結束 完成 成功 失敗 面對 應對 解決 處理 調查 檢查 審查 審議 通過 否決 提出 建議 批准 啟動 升級
促進 維護 保護 保障 捍衛 引領 共創 共建 共享 共同 攜手 高舉 旗幟 美好 重要 重大 主要 嚴重 緊急 特別 首次 首個 第一 最後
最高 最低 最大 最新 可能 可以 必須 應該 需要 已經 仍然 沒有 不能 不會 不得 不是 是否 如何 什麼 為何 為什麼 我們 他們 自己
問題 原因 結果 影響 關係 關注 情況 形勢 機會 挑戰 風險 目的 目標 任務 責任 義務 權利 權力 權益 利益 生活 生命 工作 活動
服務 設施 設備 系統 網絡 網路 電話 手機 電腦 數據 資料 信息 資訊 新聞 報紙 電視 廣播 媒體 和諧 和解 和談 與會 參與 及時 及格
等待 等候 等級 平等 了解 為了 除了 的確 的士 總和 溫和 飽和 以及 普及 涉及 給與 了結 終了 優等 同等 何等
習近平 普京 特朗普 拜登 人數 不少 至少 三成 兩成 一半 超過 達到 約有 共有 再見 被困 被告 被害 全部 部分 其中 另外 同時 之後 之前 以後 以前
`;

/** The same where simplified copy writes them otherwise. */
const SIMPLIFIED = `
本周 未来 过去 现在 国家 总统 总理 市长 县长 省长 部长 局长 议员 议会 国会 记者 报道 发布 发表 强调 认为 呼吁 决定 反对
批评 谴责 会谈 会见 会晤 会议 访问 出访 抵达 参加 举行 召开 开幕 闭幕 签署 协议 协定 协作 谈判 对话 中国 美国 英国 法国 德国
韩国 俄罗斯 欧盟 联合国 台湾 澳门 广州 东京 莫斯科 华盛顿 伦敦 国际 国内 两国 两岸 双边 多边 战略 伙伴 发展 稳定 繁荣 正义
历史 时代 人类 社会 科学 技术 创新 经济 贸易 市场 楼市 物价 通胀 投资 企业 银行 产业 工业 农业 渔业 旅游 消费 关税 预算
税收 薪资 就业 失业 劳工 农民 学生 学校 大学 中学 小学 老师 教师 校长 家长 儿童 长者 妇女 民众 群众 乡亲 镇民 读者 观众 医院
医生 医疗 护士 卫生 环境 环保 气候 天气 台风 冷空气 干旱 火灾 铁路 高铁 地铁 公交 列车 火车 机场 码头 桥梁 车站 东站 老站 开通
通车 停驶 复驶 工程 建设 建造 兴建 动工 启用 开放 关闭 规划 计划 项目 措施 选举 候选人 当选 连任 辞职 游行 冲突 战争 战事 军方
军事 部队 导弹 危机 图书馆 博物馆 美术馆 体育馆 展览 电影 音乐 艺术 演员 导演 球队 球员 比赛 冠军 亚军 决赛 奥运 世界杯 春节
重阳 国庆 节日 龙舟 产量 价格 票价 加价 减价 免费 收费 优惠 补贴 减少 上涨 下跌 提高 扩大 缩小 加强 减弱 推动 实施 实行
执行 继续 持续 恢复 延长 停电 开始 结束 失败 面对 应对 解决 处理 调查 检查 审查 审议 通过 否决 建议 启动 升级 促进 维护 保护
捍卫 引领 共创 携手 高举 旗帜 严重 紧急 特别 首个 最后 应该 已经 没有 不会 什么 为何 为什么 我们 他们 问题 原因 结果 影响 关系
关注 情况 形势 机会 挑战 风险 目标 任务 责任 义务 权利 权力 权益 生命 活动 服务 设施 设备 系统 网络 电话 手机 电脑 数据 资料
信息 新闻 报纸 电视 广播 媒体 和谐 和谈 与会 参与 及时 等级 平等 为了 总和 温和 饱和 涉及 习近平 人数 三成 两成 超过 达到
约有 再见 部分 同时 之后 以后 订单 春天 时光 科学 白菜 城事 巷口 评论员 实习生 参与 采写 办理 客运 换乘 首日 开行 省城
`;

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** No line is parted inside one of them, and one may start or end where they do. */
export const HEAD_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf(TRADITIONAL),
  ...wordsOf(SIMPLIFIED),
]);

/** Particles that start no line of a head, unless a word starts with them (cjk-rules.md HED-01). */
export const ZH_PARTICLES: ReadonlySet<string> = new Set('的了與与和及等');
export const JA_PARTICLES: ReadonlySet<string> = new Set('をのはがにで');

/** A phrase ends after these and starts before those, unless they are part of a word. */
export const ZH_ENDS: ReadonlySet<string> = new Set('的了');
export const ZH_STARTS: ReadonlySet<string> = new Set('在將将向從从被把對对由因');
/** After these a phrase goes on. */
export const ZH_HOLDS_ON: ReadonlySet<string> = new Set(
  '在將将向從从被把對对由因與与和及或並并不未第副最再每各該该沒没無无自一',
);
/** These belong to what stands before them: 圖書館, 記者會, 議員們. */
export const ZH_SUFFIXES: ReadonlySet<string> = new Set(
  '館馆者員员家會会部長长廳厅局署院校站區区市縣县省州國国黨党團团隊队業业性化率量額额費费期號号版級级式型法案權权力們们後后前中內内外上下吗嗎呢吧啊呀',
);
/** A phrase ends between a body of people and what it does: 樂團|赴, 學會|籲. */
export const ZH_BODIES: ReadonlySet<string> = new Set('團团隊队館馆院局廳厅黨党社會会部署方司府');
export const ZH_VERBS: ReadonlySet<string> = new Set('赴訪访抵獲获率促稱称籲吁擬拟遭奪夺返晤');
/** Adverbs, adjectives and verbs of one character, after which the phrase goes on. */
export const ZH_SHORT_ADVERBS: ReadonlySet<string> = new Set(
  '首再又也都還还仍已將将擬拟可能要應应須须不未無无連连急速暗剛刚才更最很逾超破達达至約约兼齊齐均共獲获被遭讓让使令把為为竟僅仅夠够只就即欲想願愿肯敢新舊旧某全創创破奪夺增減减升降跌漲涨遭受釀酿派設设建辦办抵返憑凭靠促批稱称斥求爭争失得有是看談谈說说講讲指望盼',
);
/** Who does something, in one character: a phrase ends before it, not after it. */
export const ZH_SHORT_SUBJECTS: ReadonlySet<string> = new Set(
  '警官校母父夫妻翁漢汉婦妇童美日韓韩俄中英法德印朝台臺港澳陸陆',
);
/** A bunsetsu ends with one of these where something other than hiragana follows. */
export const JA_ENDS: ReadonlySet<string> = new Set('をのはがにでともへてたる');
/** Of them those that join a noun to its predicate, but for を: its verb comes next. */
export const JA_CASES: ReadonlySet<string> = new Set('はがにでらへも');
/** Particles that stand after nouns: what ends with one of them is no verb. */
export const JA_AFTER_NOUNS: ReadonlySet<string> = new Set('のをはがもへ');
