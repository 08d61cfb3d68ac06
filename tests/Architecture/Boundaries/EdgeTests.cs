using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Contracts.Consent;
using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Messaging;

namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>Modules speak with each other as they declare, and in no circle.</summary>
public sealed class EdgeTests
{
    [Fact]
    public void Every_module_asks_whom_it_says() =>
        Built.Modules.SelectMany(built => Edges.Differences(built.Module.Name, "asks", built.Module.Asks, Edges.Asked(built.Module.Name, built.Assembly.MainModule.Types))).ShouldBeNone();

    [Fact]
    public void Every_module_hears_whom_it_says() =>
        Built.Modules.SelectMany(built => Edges.Differences(built.Module.Name, "hears", built.Module.Hears, Edges.Heard(built.Module.Name, built.Assembly.Types()))).ShouldBeNone();

    [Fact]
    public void Questions_go_in_no_circle() =>
        Edges.InCircles(Built.Modules.ToDictionary(built => built.Module.Name, built => built.Module.Asks)).ShouldBeNone();

    [Fact]
    public void Every_question_is_answered_once_by_its_module() =>
        Edges.Unanswered(Edges.Questions, Built.Modules.SelectMany(built => Edges.Answered(built.Module.Name, built.Assembly.Types()))).ShouldBeNone();

    [Fact]
    public void The_contracts_are_sorted_by_module() =>
        Edges.Questions.Concat(Edges.Facts).Where(word => Built.Modules.All(built => built.Module.Name != Edges.OwnerOf(word))).ShouldBeNone();

    [Fact]
    public void An_undeclared_question_and_an_idle_declaration_are_flagged()
    {
        var asked = Edges.Asked("Consent", [Built.Fixture(typeof(Asker))]);

        Assert.Equal(["Consent asks Hotels and does not declare it", "Consent declares that it asks Guests and does not"], Edges.Differences("Consent", "asks", ["Guests"], asked));
        Assert.Empty(Edges.Differences("Hotels", "asks", [], Edges.Asked("Hotels", [Built.Fixture(typeof(Asker))])));
    }

    [Fact]
    public void An_undeclared_reaction_is_flagged() =>
        Assert.Equal(["Work hears Consent and does not declare it"], Edges.Differences("Work", "hears", [], Edges.Heard("Work", [Built.Fixture(typeof(Listener))])));

    [Fact]
    public void A_question_with_no_two_or_a_foreign_answer_is_flagged()
    {
        var question = Edges.Questions.Single(question => question.Name == nameof(FindHotel));
        var answer = new Edge("Hotels", "Hotels", nameof(FindHotel));

        Assert.Empty(Edges.Unanswered([question], [answer]));
        Assert.Single(Edges.Unanswered([question], []));
        Assert.Single(Edges.Unanswered([question], [answer, answer]));
        Assert.Single(Edges.Unanswered([question], [answer with { From = "Work" }]));
    }

    [Fact]
    public void A_circle_over_three_modules_is_flagged()
    {
        var asks = new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["B"], ["B"] = ["C", "D"], ["C"] = ["A"], ["D"] = [] };

        Assert.Equal(["A", "B", "C"], Edges.InCircles(asks).Order());
    }

    private sealed class Asker
    {
        public static async Task<object> AskAsync(Guid hotel)
        {
            await Task.Yield();
            return new FindHotel(hotel);
        }
    }

    private sealed class Listener : IReaction<NoticePublished>
    {
        public Task ReactAsync(NoticePublished fact, CancellationToken ct) => Task.CompletedTask;
    }
}
