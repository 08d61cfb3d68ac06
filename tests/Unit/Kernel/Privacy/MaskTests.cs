using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Unit.Tests.Kernel.Privacy;

public sealed class MaskTests
{
    [Theory]
    [InlineData("fullName", "张三", "张*")]
    [InlineData("fullName", "张三丰", "张**")]
    [InlineData("fullName", "欧阳震华", "欧**")]
    [InlineData("fullName", "阿卜杜·热合曼", "阿**")]
    [InlineData("fullName", "张", "*")]
    [InlineData("fullName", "𠮷野家", "𠮷**")]
    [InlineData("fullName", "𠮷", "*")]
    [InlineData("fullName", "John Smith", "J***")]
    [InlineData("fullName", "  Li ", "L***")]
    [InlineData("fullName", "J", "*")]
    [InlineData("fullName", "E\u0301milie", "E\u0301***")]
    [InlineData("fullName", "Иван", "И***")]
    [InlineData("familyName", "张", "*")]
    [InlineData("familyName", "Smith", "S***")]
    [InlineData("givenName", "三", "*")]
    [InlineData("givenName", "三丰", "**")]
    [InlineData("givenName", "热合曼江", "**")]
    [InlineData("givenName", "John", "J***")]
    [InlineData("phone", "13800138000", "138****8000")]
    [InlineData("phone", "+86 138 0013 8000", "138****8000")]
    [InlineData("phone", "0086-138-0013-8000", "138****8000")]
    [InlineData("phone", "１３８００１３８０００", "138****8000")]
    [InlineData("phone", "+1 380 013 8000", "****8000")]
    [InlineData("phone", "＋1 380 013 8000", "****8000")]
    [InlineData("phone", "+44 20 7946 0958", "****0958")]
    [InlineData("phone", "010-6552-9988", "****9988")]
    [InlineData("phone", "6552998", "****")]
    [InlineData("phone", "110", "****")]
    [InlineData("phone", "none", "****")]
    [InlineData("email", "zhang@mail.example", "z****@mail.example")]
    [InlineData("email", "z@mail.example", "****@mail.example")]
    [InlineData("email", "𠮷野@mail.example", "𠮷****@mail.example")]
    [InlineData("email", "@mail.example", "****")]
    [InlineData("email", "zhang@", "****")]
    [InlineData("email", "zhang", "****")]
    [InlineData("idNumber", "11010519491231002X", "1101************2X")]
    [InlineData("idNumber", "E12345678", "E******78")]
    [InlineData("idNumber", "AB1234", "A***34")]
    [InlineData("idNumber", "12345", "****")]
    [InlineData("birthDate", "1949-12-31", "****-**-**")]
    [InlineData("birthDate", "1949", "****-**-**")]
    [InlineData("address", "广东省深圳市南山区科技园1号", "广东省****")]
    [InlineData("address", "北京市朝阳区", "北京市****")]
    [InlineData("address", "广东省深圳", "****")]
    [InlineData("address", "12 High Street, London", "****")]
    [InlineData("address", "1号楼广东省深圳市", "****")]
    [InlineData("vehiclePlate", "京A12345", "京A****")]
    [InlineData("vehiclePlate", "京A1", "****")]
    [InlineData("note", "peanut allergy", "****")]
    [InlineData("gender", "female", "****")]
    [InlineData("language", "zh", "zh")]
    [InlineData("noSuchField", "value", "****")]
    public void Shows_no_more_than_intended(string field, string value, string shown) => Assert.Equal(shown, Mask.Apply(field, value));

    [Fact]
    public void Nothing_stays_nothing()
    {
        Assert.All(GuestFields.All, field =>
        {
            Assert.Null(Mask.Apply(field.Code, null));
            Assert.Equal("", Mask.Apply(field.Code, ""));
            Assert.Equal("", Mask.Apply(field.Code, " \u3000"));
        });
    }

    [Fact]
    public void No_masked_field_shows_a_short_value_whole()
    {
        string[] shortValues = ["张", "J", "1", "𠮷", "👩‍👧", "\uD842", "@", "é"];
        Assert.All(GuestFields.All.Where(field => field.Mask != MaskKind.Open), field => Assert.All(shortValues, value =>
            Assert.All(Mask.Apply(field.Code, value)!, character => Assert.Contains(character, "*-"))));
    }
}
