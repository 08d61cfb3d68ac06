using System.Text.RegularExpressions;
using System.Xml;
using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Unit.Tests.Compliance;

/// <summary>The law data is complete, says where each fact stands, and speaks both languages.</summary>
public sealed partial class LawDataTests
{
    private static readonly LawLibrary Law = LawLoader.Load();

    [Fact]
    public void Nothing_of_the_register_is_lost()
    {
        Assert.Equal(198 + 76, Law.Obligations.Count);
        Assert.Equal(26, Law.Obligations.Count(duty => duty.Area is null));
        Assert.Equal([16, 10, 20, 11, 10], Law.Clauses.Select(set => set.Clauses.Count));
        Assert.Equal(["privacyNotice", "consentRecord", "rightsReply", "incidentNotice", "impactAssessment", "destructionRecord"], Law.Documents.Select(document => document.Id));
        Assert.Equal(23, Law.HandoverItems.Count);
        Assert.Equal(25, Law.OpenQuestions.Count);
        Assert.Equal(25, Law.Retention.Templates.Count);
        Assert.Equal(14, Law.CrossBorder.Rules.Count);
        Assert.Equal(9, Law.Deals.Count);
    }

    [Fact]
    public void Twenty_areas_have_three_controls_each_and_there_are_six_commitments()
    {
        var areas = Law.Controls.Areas;

        Assert.Equal(Enumerable.Range(1, 20), areas.Select(area => area.Number));
        Assert.All(areas, area => Assert.Equal([$"{area.Number}.1", $"{area.Number}.2", $"{area.Number}.3"], area.Controls.Select(control => control.Id)));
        Assert.Equal(["S1", "S2", "S3", "S4", "S5", "S6"], Law.Controls.Commitments.Select(control => control.Id));
        var all = areas.SelectMany(area => area.Controls).Concat(Law.Controls.Commitments).ToList();
        Assert.Equal(66, all.Count);
        Assert.Equal((46, 13, 7), (Count(Blocking.None), Count(Blocking.Own), Count(Blocking.Law)));

        int Count(Blocking blocking) => all.Count(control => control.Blocking == blocking);
    }

    [Fact]
    public void Every_area_and_the_transfer_have_obligations() =>
        Assert.Equal([0, .. Enumerable.Range(1, 20)], Law.Obligations.Select(duty => duty.Area ?? 0).Distinct().Order());

    [Fact]
    public void Keys_are_unique()
    {
        Unique(Law.Obligations.Select(duty => duty.Id));
        Unique(Law.Clauses.SelectMany(set => set.Clauses).Select(clause => clause.Id));
        Unique(Elements().Select(element => element.Id));
        Unique(Law.HandoverItems.Select(item => item.Id));
        Unique(Law.Controls.Areas.SelectMany(area => area.Controls).Concat(Law.Controls.Commitments).Select(control => control.Key));
        Unique(Law.CrossBorder.Rules.Select(rule => rule.Priority));
        Assert.All(Law.Rules.Keys, key => Assert.Matches("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$", key));

        static void Unique<T>(IEnumerable<T> keys) => Assert.Empty(keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_fact_names_a_known_source()
    {
        Assert.All(Law.Obligations, duty => Assert.Contains(duty.Law, Law.Sources));
        Assert.All(Sourced(), row =>
        {
            Assert.NotEmpty(row.Source);
            Assert.All(row.Source, citation => Assert.Contains(citation.Law, Law.Sources));
        });
    }

    [Fact]
    public void Values_are_written_in_the_spelling_of_their_unit()
    {
        Assert.All(Law.Rules.Values.Where(rule => rule.Value is not null), rule => Assert.True(RuleValue.IsWellFormed(rule.Unit, rule.Value!), rule.Key));
        Assert.All(Law.Rules.Values.Where(rule => rule.Unit == RuleUnit.Text), rule => Assert.True(rule.Value is null && rule.Text is not null, rule.Key));
        Assert.All(Law.Obligations.SelectMany(duty => duty.Deadlines), deadline => Assert.True(XmlConvert.ToTimeSpan(deadline.Value) > TimeSpan.Zero));
    }

    [Fact]
    public void A_rule_without_value_says_in_words_what_holds_or_is_a_retention_without_legal_bound() =>
        Assert.All(Law.Rules.Values.Where(rule => rule.Value is null && rule.Text is null), rule => Assert.StartsWith("retention.", rule.Key, StringComparison.Ordinal));

    [Fact]
    public void Dates_are_valid()
    {
        Assert.All(Law.Rules.Values, rule => Assert.True(rule.ValidTo is null || rule.ValidFrom <= rule.ValidTo, rule.Key));
        Assert.All(Law.Rules.Values.Where(rule => rule.ValidFrom is not null), rule =>
            Assert.Contains(rule.ValidFrom, rule.Source.Select(citation => Law.Sources[citation.Law].InForceFrom)));
        Assert.True(DateOnly.TryParseExact(Law.Manifest.Version, "yyyy-MM-dd", out var version) && version >= Law.Manifest.AsOf);
    }

    [Fact]
    public void Predicates_name_known_facts_and_rules_and_hold_no_number_of_law()
    {
        var facts = Law.CrossBorder.Facts.ToDictionary(fact => fact.Name);
        foreach (var leaf in Law.CrossBorder.Rules.SelectMany(rule => rule.When.Leaves()))
        {
            var fact = facts[leaf.Fact!];
            Assert.NotNull(leaf.Comparison);
            Assert.True(leaf.Rule is null != leaf.Value is null);
            Assert.True(leaf.Rule is null || Law.Rules[leaf.Rule].Unit == RuleUnit.Persons);
            Assert.True(fact.Type != FactType.Code || fact.Values.Contains(leaf.Value!));
            Assert.True(fact.Type != FactType.Flag || bool.TryParse(leaf.Value, out _));
            Assert.True(fact.Type != FactType.Count || leaf.Rule is not null || leaf.Value == "0");
        }

        Assert.All(Law.CrossBorder.Routes.SelectMany(route => route.Rules), key => Assert.Contains(key, Law.Rules));
        Assert.All(Law.Deals.Where(deal => deal.When is not null).SelectMany(deal => deal.When!.Leaves()).Where(leaf => leaf.Rule is not null), leaf => Assert.Contains(leaf.Rule!, Law.Rules));
    }

    [Fact]
    public void Everything_is_said_in_both_languages()
    {
        var texts = Texts(Law).ToList();

        Assert.True(texts.Count > 1500);
        Assert.All(texts, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Zh), text.En);
            Assert.False(string.IsNullOrWhiteSpace(text.En), text.Zh);
            Assert.DoesNotMatch(Chinese(), text.En);
        });
    }

    [Fact]
    public void A_source_is_shown_with_its_name_in_the_reader_s_language()
    {
        var source = Law.Cite(Law.Rules["retention.cctv.minimum"].Source);

        Assert.Equal("公共安全视频图像信息系统管理条例 17（30日，目的达到即删除）；反恐怖主义法 32（重点目标90日）", source.Zh);
        Assert.Equal("Regulations on Public-Security Video Image Systems 17 (30 days, then delete if purpose met); Counter-Terrorism Law 32 (90 days for key targets)", source.En);
    }

    [Fact]
    public void A_longest_retention_that_no_law_fixes_is_shown_as_a_proposal()
    {
        Assert.Equal(Confidence.Proposal, Law.Rules["retention.registration.maximum"].Confidence);
        Assert.Equal(Confidence.VerifiedSecondary, Law.Rules["retention.accounting.maximum"].Confidence);
        Assert.Null(Law.Rules["retention.registration.minimum"].Value);
    }

    private static IEnumerable<DocumentElement> Elements() => Law.Documents.SelectMany(document => document.Sections).SelectMany(section => section.Elements);

    private static IEnumerable<(string Id, IReadOnlyList<Citation> Source)> Sourced() =>
    [
        .. Law.Rules.Values.Select(row => (row.Key, row.Source)),
        .. Law.CrossBorder.Rules.Select(row => (row.Id, row.Source)),
        .. Law.CrossBorder.ExportMeans.Select(row => (row.Id, row.Source)),
        .. Law.CrossBorder.Routes.Select(row => (row.Route, row.Source)),
        .. Law.CrossBorder.AlwaysApply.Select(row => (row.Id, row.Source)),
        .. Law.CrossBorder.Retriggers.Select(row => (row.Id, row.Source)),
        .. Law.Deals.Select(row => (row.Id, row.Source)),
        .. Law.Clauses.SelectMany(set => set.Clauses).Select(row => (row.Id, row.Source)),
        .. Elements().Select(row => (row.Id, row.Source)),
        .. Law.HandoverItems.Select(row => (row.Id, row.Source)),
        .. Law.OpenQuestions.Select(row => ($"question {row.Number}", row.Concerns)),
    ];

    private static IEnumerable<LocalText> Texts(object? value) => value switch
    {
        null or string or Enum or DateOnly => [],
        LocalText text => [text],
        System.Collections.IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        _ when value.GetType().Namespace == "System.Collections.Generic" => Texts(value.GetType().GetProperty("Value")!.GetValue(value)),
        _ when value.GetType().Namespace!.StartsWith("HotelPrivacy", StringComparison.Ordinal) =>
            value.GetType().GetProperties().Where(member => member.GetIndexParameters().Length == 0).SelectMany(member => Texts(member.GetValue(value))),
        _ => [],
    };

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
