using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Unit.Tests.Kernel.Privacy;

public sealed class NormaliseTests
{
    [Theory]
    [InlineData("Zhang.San@Mail.Example", "zhang.san@mail.example")]
    [InlineData("  zhang@mail.example\t", "zhang@mail.example")]
    [InlineData("ｚｈａｎｇ＠ｍａｉｌ．ｅｘａｍｐｌｅ", "zhang@mail.example")]
    [InlineData("zhang\u200B@mail.example", "zhang@mail.example")]
    [InlineData("ΣΟΦΟΣ@mail.example", "σοφοσ@mail.example")]
    [InlineData("σοφος@mail.example", "σοφοσ@mail.example")]
    public void Emails(string typed, string expected) => Assert.Equal(expected, Normalise.Email(typed));

    [Theory]
    [InlineData("13800138000", "CN", "+8613800138000")]
    [InlineData("138 0013-8000", "CN", "+8613800138000")]
    [InlineData("+86 138 0013 8000", "CN", "+8613800138000")]
    [InlineData("008613800138000", "CN", "+8613800138000")]
    [InlineData("8613800138000", "CN", "+8613800138000")]
    [InlineData("１３８００１３８０００", "CN", "+8613800138000")]
    [InlineData("\u202D13800138000\u202C", "CN", "+8613800138000")]
    [InlineData("+86 138 0013 8000", "GB", "+8613800138000")]
    [InlineData("010-65529988", "CN", "+861065529988")]
    [InlineData("020 7946 0958", "GB", "+442079460958")]
    [InlineData("+39 06 698 12345", "CN", "+390669812345")]
    [InlineData("no phone", "CN", null)]
    [InlineData("1", "CN", null)]
    public void Phones(string typed, string region, string? expected) => Assert.Equal(expected, Normalise.Phone(typed, region));

    [Theory]
    [InlineData("11010519491231002x", "11010519491231002x")]
    [InlineData("110105 19491231 002X", "11010519491231002x")]
    [InlineData("E-1234/5678", "e12345678")]
    [InlineData("Ｅ１２３４５６７８", "e12345678")]
    [InlineData("--", null)]
    public void Documents(string typed, string? expected) => Assert.Equal(expected, Normalise.Document(typed));

    [Theory]
    [InlineData("张 三", "张三")]
    [InlineData("张\u3000三", "张三")]
    [InlineData("阿卜杜•热合曼", "阿卜杜·热合曼")]
    [InlineData("阿卜杜・热合曼", "阿卜杜·热合曼")]
    [InlineData("阿卜杜･热合曼", "阿卜杜·热合曼")]
    [InlineData("阿卜杜 · 热合曼", "阿卜杜·热合曼")]
    [InlineData("  John   SMITH ", "john smith")]
    [InlineData("Ｊｏｈｎ Smith", "john smith")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("Anne\u2010Marie", "anne-marie")]
    [InlineData("Jose\u0301", "josé")]
    [InlineData("John 张", "john张")]
    public void Names(string typed, string expected) => Assert.Equal(expected, Normalise.Name(typed));

    [Theory]
    [InlineData("京A·12345", "京a12345")]
    [InlineData("京 a-12345", "京a12345")]
    public void Plates(string typed, string expected) => Assert.Equal(expected, Normalise.Plate(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\u200B")]
    public void Nothing_gives_nothing(string? typed)
    {
        Assert.All(Enum.GetValues<NormaliserKind>(), kind => Assert.Null(Normalise.Apply(kind, typed, "CN")));
        Assert.Null(Normalise.Identity("passport", typed, "CN"));
        Assert.Null(Normalise.Identity(typed, "E12345678", "CN"));
    }

    [Fact]
    public void Half_a_character_is_replaced_and_not_refused()
    {
        Assert.Equal("\uFFFDjohn", Normalise.Name("\uD842John"));
        Assert.Null(Normalise.Phone("\uD842", "CN"));
    }

    [Fact]
    public void Each_field_has_its_rule()
    {
        Assert.Equal("+8613800138000", Apply("phone", "138 0013 8000"));
        Assert.Equal("z@mail.example", Apply("email", "Z@mail.example"));
        Assert.Equal("e12345678", Apply("idNumber", "E 1234 5678"));
        Assert.Equal("张三", Apply("fullName", "张 三"));
        Assert.Equal("京a12345", Apply("vehiclePlate", "京A 12345"));
        Assert.Null(Apply("note", "anything"));
    }

    [Fact]
    public void An_identity_is_type_number_and_country_together()
    {
        var identity = Normalise.Identity("passport", "E 1234 5678", "CN");

        Assert.Equal(identity, Normalise.Identity("Passport", "e12345678", "cn"));
        Assert.NotEqual(identity, Normalise.Identity("passport", "E12345678", "US"));
        Assert.NotEqual(identity, Normalise.Identity("visa", "E12345678", "CN"));
        Assert.NotEqual(identity, Normalise.Identity("passport", "E12345678", null));
        Assert.NotEqual(Normalise.Identity("pass", "portE1", null), Normalise.Identity("passport", "E1", null));
    }

    private static string? Apply(string code, string value) => Normalise.Apply(GuestFields.Find(code)!.Normaliser, value, "CN");
}
