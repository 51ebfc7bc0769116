// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/body_map_accessible.h"

#include "drawing/body_shapes.h"
#include "forms/body_map.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace legwork {
namespace {

constexpr int notLogged = -1;

class AccessibleRegion : public QAccessibleInterface, public QAccessibleValueInterface, public QAccessibleActionInterface {
public:
    AccessibleRegion(BodyMap* map, int region) : map_(map), region_(region) {}

    bool isValid() const override { return !map_.isNull(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return map_ ? map_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(map_.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Slider; }
    QRect rect() const override {
        const QRect here = map_->regionRect(region_);
        return {map_->mapToGlobal(here.topLeft()), here.size()};
    }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override {
        const BodyRegion& region = bodyRegions()[static_cast<std::size_t>(region_)];
        if (kind == QAccessible::Name) return siteName(region.site, region.side);
        if (kind == QAccessible::Value || kind == QAccessible::Description) return scoreWords(map_->score(region_));
        return {};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = map_->selected() == region_;
        state.focused = state.selected && map_->hasFocus();
        state.invisible = !map_->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    QVariant currentValue() const override { return map_->score(region_).value_or(notLogged); }
    void setCurrentValue(const QVariant& value) override {
        const double score = value.toDouble();
        map_->ask(region_, score < 0 ? std::nullopt : std::optional(score));
    }
    QVariant maximumValue() const override { return 10; }
    QVariant minimumValue() const override { return notLogged; }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString&) override {
        map_->setFocus();
        map_->select(region_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<BodyMap> map_;
    int region_;
};

class AccessibleBodyMap : public QAccessibleWidget {
public:
    explicit AccessibleBodyMap(BodyMap* map) : QAccessibleWidget(map, QAccessible::Grouping) {
        for (int i = 0; i < static_cast<int>(bodyRegions().size()); ++i)
            regions_.push_back(QAccessible::registerAccessibleInterface(new AccessibleRegion(map, i)));
    }
    ~AccessibleBodyMap() override {
        for (const auto id : regions_) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(regions_.size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return QAccessible::accessibleInterface(regions_[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return child(map()->regionAt(map()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override { return map()->hasFocus() ? child(map()->selected()) : nullptr; }

private:
    BodyMap* map() const { return static_cast<BodyMap*>(object()); }

    std::vector<QAccessible::Id> regions_;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* map = qobject_cast<BodyMap*>(object);
    return map ? new AccessibleBodyMap(map) : nullptr;
}

}  // namespace

void installBodyMapAccessibility() {
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

void tellRegionFocused(BodyMap& map, int region) {
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(region);
    QAccessible::updateAccessibility(&event);
}

void tellScoreChanged(BodyMap& map, int region) {
    QAccessibleValueChangeEvent event(&map, map.score(region).value_or(notLogged));
    event.setChild(region);
    QAccessible::updateAccessibility(&event);
}

}  // namespace legwork
