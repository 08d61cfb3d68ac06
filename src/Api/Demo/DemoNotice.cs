namespace HotelPrivacy.Api.Demo;

/// <summary>The demo hotel's notice, in both languages.</summary>
internal static class DemoNotice
{
    /// <summary>The purposes a guest is asked about.</summary>
    public static IReadOnlyList<string> Asked { get; } = ["marketing", "shareWithBuyer"];

    public static object For(Guid hotelId) => new
    {
        hotelId,
        title = new { zh = "住客个人信息告知书", en = "How we handle guests' personal information" },
        body = new { zh = "我们为登记入住、提供住宿和经您同意的联系而处理您的个人信息。", en = "We handle your personal information to register you, to lodge you and, if you agree, to write to you." },
        handler = new { name = "临江饭店有限公司", contact = "privacy@example.com, +86 571 8000 0100" },
        retention = new { zh = "每个目的的保存期限列在下方，到期销毁。", en = "Each purpose below names its period; then the data is destroyed." },
        rights = new { zh = "您可以查阅、复制、更正、删除您的信息，撤回同意，并可随时投诉。", en = "You may see, copy, correct and delete your information, withdraw consent and complain at any time." },
        purposes = new object[]
        {
            Purpose("registration", "住宿登记", "Lodging registration", "legalDuty", ["identity"], "P3Y", true, ["公安机关"]),
            Purpose("stay", "提供住宿服务", "Lodging", "contract", ["contact", "stay"], "P3Y", false, []),
            Purpose("marketing", "会员与优惠联系", "Offers and loyalty", "consent", ["contact"], "P2Y", false, []),
            Purpose("shareWithBuyer", "向接手经营的公司提供信息", "Passing information to the new operator", "consent", ["contact", "stay"], "P1Y", false, ["海港酒店集团有限公司"]),
        },
    };

    private static object Purpose(string code, string zh, string en, string basis, string[] categories, string retention, bool sensitive, string[] recipients) =>
        new { code, name = new { zh, en }, basis, categories, sensitive, recipients, retention };
}
